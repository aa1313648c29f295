import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSmallerTemplates } from '../../scripts/lib/minify-templates.ts';

const smaller = (code: string) => withSmallerTemplates('test.ts', code);

describe('a template in a bundle', () => {
  it('keeps one space wherever there was white space between words or tags', () => {
    assert.equal(
      smaller('html`\n  <p>one\n  two</p>\n  <b>three</b>${x} ${y}`'),
      'html` <p>one two</p> <b>three</b>${x} ${y}`',
    );
  });

  it('has no white space before the end of a tag, and one space between attributes', () => {
    assert.equal(
      smaller('html`<a\n  href=${x as string}\n  part="a  b"\n  >text</a\n>`'),
      'html`<a href=${x as string} part="a  b">text</a>`',
    );
  });

  it('keeps text that looks like a tag or a quotation', () => {
    const text = "html`<p title='a  > b'>1 < 2, 3 > 2, it's \"so\"</p>`";
    assert.equal(smaller(text), text);
  });

  it('is made smaller inside another one too', () => {
    assert.equal(
      smaller('html`<p>${a ? html`<b\n>${a}</b\n>` : html` ,\n`}</p>`'),
      'html`<p>${a ? html`<b>${a}</b>` : html` , `}</p>`',
    );
  });

  it('loses comments, spaces and idle characters where it is a style sheet', () => {
    assert.equal(
      smaller(
        'css`\n  /* why */\n  .a > b,\n  a:hover {\n    margin: calc(0.5em - 10.5px);\n  }\n`',
      ),
      'css`.a>b,a:hover{margin:calc(.5em - 10.5px)}`',
    );
  });

  it('multiplies without spaces, where they are not a selector or a sum', () => {
    assert.equal(
      smaller('css`.a * .b,\n* + .c {\n  margin: calc((100% + 2 * var(--s)) * 2.5 - 1px);\n}\n`'),
      'css`.a * .b,* + .c{margin:calc((100% + 2*var(--s))*2.5 - 1px)}`',
    );
  });

  it('is left alone where it is neither', () => {
    const code = 'const a = `\n  <p  >`; other`  ${a}  `;';
    assert.equal(smaller(code), code);
  });
});
