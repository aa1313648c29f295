import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markupText, parseBlocks, parseMarkup, type MarkupNode } from '../../src/core/index.ts';
import { show, tagsIn } from './markup-show.ts';

const ALLOWED: ReadonlySet<string> = new Set(
  (
    'i b sub sup sc u code math mi mn mo mtext mrow msub msup msubsup mmultiscripts mprescripts ' +
    'mfrac msqrt mroot mover munder munderover mtable mtr mtd'
  ).split(' '),
);

const depth = (nodes: readonly MarkupNode[]): number =>
  Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + depth(node.children))));

describe('hostile markup', () => {
  it('runs nothing and links nowhere: only text and the allowed tags are left', () => {
    for (const [source, expected] of [
      ['a<script>alert(1)</script>b', 'ab'],
      ['a<SCRIPT type="x">alert(1)</SCRIPT >b', 'ab'],
      ['a<style>*{display:none}</style>b', 'ab'],
      ['<img src=x onerror=alert(1)>x', 'x'],
      ['<a href="javascript:alert(1)">x</a>', 'x'],
      ['<i onmouseover="alert(1)" style="x">x</i>', '{i x}'],
      ['<svg/onload=alert(1)>x', 'x'],
      ['<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>x', 'x'],
      ['&lt;script&gt;alert(1)&lt;/script&gt;x', 'x'],
      [
        '<math><mtext><img src="x" onerror="alert(1)"></mtext><mi>x</mi></math>',
        '{math {mtext } {mi x}}',
      ],
      [
        '<math><maction actiontype="statusline" xlink:href="javascript:1"><mi>x</mi></maction></math>',
        '{math {mi x}}',
      ],
      ['<!-- <b>x</b> -->y', 'y'],
      ['<![CDATA[<b>x</b>]]>', '{b x}'],
      ['<?xml version="1.0"?><!DOCTYPE html>y', 'y'],
    ] as const) {
      const nodes = parseMarkup(source);
      assert.equal(show(nodes), expected, source);
    }
  });

  it('is mended where it is broken', () => {
    for (const [source, expected] of [
      ['<i>never closed', '{i never closed}'],
      ['<i>a<b>b</i>c</b>', '{i a{b b}}c'],
      ['</sub>a<sub>', 'a'],
      ['<i a="', '<i a="'],
      ['<math><mi>x', '{math {mi x}}'],
      ['<mi>x</mi>', 'x'],
      ['<script>never closed', 'never closed'],
      ['<!-- never closed', 'never closed'],
      ['--> a', 'a'],
    ] as const) {
      assert.equal(show(parseMarkup(source)), expected, source);
    }
  });

  it('of any length is read in time that grows with its length only', () => {
    const pieces = [
      '<',
      '<i>',
      '</i>',
      '<i></i>',
      '<sub>a',
      '<p>',
      '<li>x',
      '<title>x',
      '<td>',
      '&',
      '&amp;',
      '&lt;',
      '&unknown;',
      '&#x41;',
      '<a b="',
      `<a b='<a c="`,
      ` a='<a b="" c="`,
      '<a b =   ',
      '<a/',
      ' ',
      '\n ',
      ' \u00a0',
      '(\n<i>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<script>',
      '<script></script>',
      '<math><msub>',
      '<math><mfenced><mi>x',
      '<tex>\\begin{document}',
      '<alternatives><math>',
      '\x98',
      'Abstract ',
      ' of<i ',
      'abc<x:math ',
      'abc</i>Abc',
    ];
    for (const piece of pieces) {
      // Time that grew with the square of the length would be hours.
      const length = piece === '<i>' || piece === '&' ? 1_000_000 : 100_000;
      const source = piece.repeat(Math.ceil(length / piece.length));
      const nodes = parseMarkup(source);
      assert.ok(depth(nodes) <= 40, piece);
      markupText(nodes);
      for (const block of parseBlocks(source.slice(0, 20_000)))
        assert.ok(depth(block) <= 40, piece);
    }
  });

  it('made at random never throws, nor yields any other tag, nor an empty text', () => {
    const pieces =
      '< > / & ; " \' = i sub math mi mfenced msup script style p title li br jats: mml: &lt; &gt; &amp; &#x3c; </ /> <i> </i> <sub> </sub> <math> </math> <mi> </mi> <p> <h1> </h1> <li> <script> </script> <!-- --> a b \n \u00a0 \u200b \x93 \ud800 𝒟 ( ) - , open="[" x=y'.split(
        ' ',
      );
    // A small generator of its own, so that a failure can be repeated.
    let state = 42;
    const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let round = 0; round < 1500; round += 1) {
      const source = Array.from(
        { length: 1 + (next() % 30) },
        () => pieces[(next() >> 8) % pieces.length],
      ).join(next() % 2 === 0 ? '' : ' ');
      for (const nodes of [parseMarkup(source), ...parseBlocks(source)]) {
        for (const tag of tagsIn(nodes)) assert.ok(ALLOWED.has(tag), `${tag} from ${source}`);
        assert.ok(!nodes.includes(''), source);
        assert.doesNotMatch(markupText(nodes), /\p{Cs}/u, source);
      }
    }
  });
});
