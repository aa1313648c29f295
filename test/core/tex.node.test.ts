import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { holdsTex, loadTex, markupText, parseBlocks, parseMarkup } from '../../src/core/index.ts';
import { show, tagsIn } from './markup-show.ts';

const { typeset } = await loadTex();
const typed = (source: string) => typeset(parseMarkup(source));
const same = (source: string) => {
  assert.equal(show(typed(source)), source);
};

/** Prices and names: nothing in them is TeX, so nothing is loaded for them. */
const DOLLARS = [
  'A $5 and $10 price',
  'US$5-US$10 an hour',
  '$5-$10 an hour',
  'From $100 million (A$150 million) to HK$ and back',
  'Less than $1.90 a day, or $2',
  'HK$ and US$',
  'Micro$oft and Win$',
  'Marcel Dekker: New York, 1996. 336 pp. $145.00.',
  '$',
  '$$',
  '$$$',
];

describe('TeX in a title', () => {
  it('becomes MathML, whichever delimiters it has', () => {
    for (const source of ['$x^2$', '$$x^2$$', '\\(x^2\\)', '\\[x^2\\]', '$ \\mathit{x}^2 $']) {
      assert.ok(holdsTex(parseMarkup(source)), source);
      assert.equal(show(typed(source)), '{math {msup {mi x} {mn 2}}}', source);
    }
  });

  it('stands in the middle of words and of other markup', () => {
    assert.equal(markupText(typed('Sr$_2$RuO$_4$ at 2$\\times$2')), 'Sr₂RuO₄ at 2×2');
    assert.equal(markupText(typed('The <i>$K$-theory</i> of $p = 2$')), 'The K-theory of p=2');
    assert.equal(markupText(typed('Top-$K$, $n$-body and $SU(2)$')), 'Top-K, n-body and SU(2)');
  });

  it('reads as plain text as its formulas would be said or searched for', () => {
    for (const [source, expected] of [
      ['$\\hbox{GeO}_{2}$', 'GeO₂'],
      ['$\\sim10^{-3}\\,\\mathrm{s}$', '∼10⁻³ s'],
      ['$\\bar{K}^0 \\to \\vec{p}$', 'K̄⁰→p⃗'],
      ['$\\sqrt[3]{x}$ and $\\sqrt{x+1}$', '³√x and √(x+1)'],
      ['$\\frac{a+b}{2}$', '(a+b)/2'],
      ['$\\mathbb{R}^n$', 'ℝⁿ'],
      ['$\\sin x$', 'sin x'],
    ]) {
      assert.equal(markupText(typed(source ?? '')), expected);
    }
  });

  it('is cut where a line may end when it is long, and reads the same', () => {
    const nodes = typed('$f(x+y, z) = a_0 + a_1 x_1 - (b + c) \\leq \\epsilon$');
    assert.deepEqual(
      nodes.map((node) => markupText([node])),
      ['f(x+y,z)=', 'a₀+', 'a₁x₁−', '(b+c)≤', 'ϵ'],
    );
    assert.equal(typed('$x = -y + z$').length, 1);
  });

  it('stays on one line with what is joined to it', () => {
    assert.equal(
      show(typed('On $K$-theory, ($n$), $p$.')),
      'On {nobr {math {mi K}}-theory,} {nobr ({math {mi n}}),} {nobr {math {mi p}}.}',
    );
    assert.equal(
      show(typed('Sr$_2$Ru in $x$ or<i>y</i>')),
      '{nobr Sr{math {msub {mrow } {mn 2}}}Ru} in {math {mi x}} or{i y}',
    );
  });

  it('is told from a dollar sign in prose, for which nothing is loaded', () => {
    for (const source of DOLLARS) {
      assert.equal(holdsTex(parseMarkup(source)), false, source);
      same(source);
    }
  });

  it('is told from prose that happens to look like it', () => {
    same('in US$ 5 CO_2 and $ 3');
    same('$HOME_DIR and $PATH');
    same('$50\\% of $60');
    same('\\$x^2\\$');
    assert.equal(
      markupText(typed('$100 million to the $3^{n}$ rich')),
      '$100 million to the 3ⁿ rich',
    );
  });

  it('stays as written where it is broken or not known', () => {
    same('On $\\frac{1$ and $\\unheardof{x}$');
    same('\\(x');
    same('$\\def\\a{\\a}\\a$');
    same(`$${'{'.repeat(500)}x$`);
    assert.equal(show(typed('$\\oops$ but $y$')), '$\\oops$ but {math {mi y}}');
  });

  it('brings in no tag, address, style or script of its own', () => {
    for (const source of [
      '$\\href{javascript:alert(1)}{x}$',
      '$\\url{https://example.org}$',
      '$\\includegraphics{https://example.org/x.png}$',
      '$\\class{x}{y}\\style{color:red}{z}$',
      '$\\color{red}x\\colorbox{blue}{y}$',
      '$\\text{&lt;img src=x onerror=alert(1)&gt;}$',
      '$\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}$',
      '$\\cancel{x}\\boxed{y}\\phantom{z}\\underbrace{a+b}_{c}$',
    ]) {
      for (const tag of tagsIn(typed(source))) {
        assert.match(
          tag,
          /^nobr$|^m(?:ath|[ino]|text|row|su[bp]|subsup|frac|sqrt|root|over|under|underover|t(?:able|r|d))$/,
        );
      }
    }
  });

  it('takes no longer for many dollars than for the text around them', () => {
    same('$a '.repeat(20_000).trim());
    same('\\( '.repeat(2000).trim());
  });
});

const recordings = new URL('../../../shared/data/dev/', import.meta.url);

describe(
  'recorded TeX',
  { skip: existsSync(recordings) ? false : 'the recordings are not here' },
  () => {
    const texts = new Set<string>();
    const KEYS = new Set(['title', 'abstract', 'abstractText', 'display_name', 'description']);
    const collect = (value: unknown, key = ''): void => {
      if (typeof value === 'string') {
        if (KEYS.has(key)) texts.add(value);
        if (key !== 'body') return;
        // arXiv answers in Atom.
        for (const [, text = ''] of value.matchAll(/<(?:title|summary)>([^<]*)</g)) texts.add(text);
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, item] of Object.entries(value)) {
          collect(item, Array.isArray(value) ? key : name);
        }
      }
    };
    if (existsSync(recordings)) {
      for (const file of readdirSync(recordings, { recursive: true, encoding: 'utf8' })) {
        if (!/^(?!graphs).*\.json$/.test(file)) continue;
        collect(JSON.parse(readFileSync(new URL(file, recordings), 'utf8')));
      }
    }
    const blocks = [...texts].flatMap((text) => [...parseBlocks(text)]);

    it('is all read, and nothing is loaded for any other text', () => {
      const withTex = blocks.filter(holdsTex);
      assert.ok(blocks.length > 5000 && withTex.length > 15);
      for (const block of withTex) {
        assert.ok(tagsIn(typeset(block)).includes('math'), markupText(block));
        assert.doesNotMatch(markupText(typeset(block)), /\$[^$]*\\[^$]*\$/);
      }
      for (const block of blocks) {
        if (!holdsTex(block)) assert.equal(markupText(typeset(block)), markupText(block));
      }
    });
  },
);
