import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markupText, parseBlocks, parseMarkup } from '../../src/core/index.ts';
import { show } from './markup-show.ts';

const shown = (source: string | null) => show(parseMarkup(source));
const paragraphs = (source: string | null) => parseBlocks(source).map(show);

/** Each source with what it reads as. */
function cases(read: (source: string) => unknown, table: readonly (readonly [string, unknown])[]) {
  for (const [source, expected] of table) assert.deepEqual(read(source), expected, source);
}

describe('the markup of a title', () => {
  it('keeps italic, bold, sub, sup, small capitals, underline and code, whatever they are called', () => {
    cases(shown, [
      ['the beetle <i>Callosobruchus maculatus</i>', 'the beetle {i Callosobruchus maculatus}'],
      ['<em>a</em><italic>b</italic><jats:italic>c</jats:italic>', '{i a}{i b}{i c}'],
      ['<b>a</b><strong>b</strong><jats:bold>c</jats:bold>', '{b a}{b b}{b c}'],
      ['H<sub>2</sub>O, CO<inf>2</inf>, <sup>13</sup>C', 'H{sub 2}O, CO{sub 2}, {sup 13}C'],
      ['<sc>l</sc>-<scp>dopa</scp>', '{sc l}-{sc dopa}'],
      ['<u>a</u> <underline>b</underline> <tt>c</tt>', '{u a} {u b} {code c}'],
      ['<I>E. coli</I> and H<SUB>2</SUB>', '{i E. coli} and H{sub 2}'],
      ['<i>a <b>b</b></i>', '{i a {b b}}'],
      ['<i class="x" title="a > b">a</i>', '{i a}'],
    ]);
  });

  it('drops other tags and keeps their text', () => {
    cases(shown, [
      ['<span style="color:red">red</span> <a href="https://x.test">link</a>', 'red link'],
      ['<jats:named-content content-type="x">PTEN</jats:named-content>', 'PTEN'],
      ['a<br/>b<br>c<p>d</p>e', 'a b c d e'],
      ['<foo>a</foo> <bar/>b', 'a b'],
      ['a </i>b', 'a b'],
    ]);
  });

  it('leaves out what is not for readers, and the notes of its foot', () => {
    assert.equal(
      shown('Title<fn id="1"><p>Funded by X.</p></fn> of it<style>b{}</style>'),
      'Title of it',
    );
  });

  it('keeps what only looks like a tag', () => {
    for (const text of [
      'Analysis of the Movie <The Doll (A Tale)>',
      'on <La captive> by M. Proust',
      'p < 0.05 and q > 3',
      'a<b and b>c',
      'a<b>c',
      'if 0<p>1, then',
      'radius <\u2009λ',
      '<1, 1996, Place>',
      'mail <ada@example.org> or <https://example.org/x>',
      'Fish <Actinopterygii>',
      '<Title> of a work',
      'ends with <',
      '<',
      '<>',
      '< i>',
    ]) {
      assert.equal(shown(text), text);
    }
  });

  it('reads references by name, number and in hexadecimal', () => {
    cases(shown, [
      ['A &amp; B &lt;c&gt; &quot;d&quot; &apos;e&apos; &AMP;', 'A & B <c> "d" \'e\' &'],
      ['&#225;&#x00E1;&aacute;&Aacute;&ccedil;&scaron;&Oslash;', 'áááÁçšØ'],
      ['&alpha;&Omega;&sigmaf; &times; &plusmn; &ndash; &hellip;', 'αΩς × ± – …'],
      ['n.&ordm; 7&dagger; &lsqb;&frac14;&rsqb;', 'n.º 7† [¼]'],
      ['a&nbsp;b&thinsp;c', 'a\u00a0b\u2009c'],
      ['&#x1D49F;', '𝒟'],
      ['&#xD835;&#xDC9F;', '𝒟'],
      ['&#147;x&#148;', '“x”'],
    ]);
  });

  it('leaves alone what is no reference', () => {
    for (const text of ['AT&T', 'R&D; more', '&unknown;', '& ;', '&#; &#x;']) {
      assert.equal(shown(text), text);
    }
    assert.equal(shown('a&#0;b&#xFFFFFFF;&#1114112;c&#xD800;'), 'ab&#xFFFFFFF;c');
  });

  it('reads markup and references that were escaped, once or twice', () => {
    cases(shown, [
      ['&lt;i&gt;ATM&lt;/i&gt; c.7271T&gt;G', '{i ATM} c.7271T>G'],
      ['δ&amp;lt;sup&amp;gt;13&amp;lt;/sup&amp;gt;C', 'δ{sup 13}C'],
      ['G3&amp;#58; Genes', 'G3: Genes'],
      ['Risk Analysis&amp;nbsp;', 'Risk Analysis'],
      ['p &lt; 0.05', 'p < 0.05'],
    ]);
  });

  it('has single white space, none at the ends, and none that only indents', () => {
    cases(shown, [
      ['\n   Does  salt\n\n stress \t ', 'Does salt stress'],
      ['Study of\n      <scp>EGFR</scp>\n      ‐mutant', 'Study of {sc EGFR}‐mutant'],
      ['kinase (\n   <i>PIK3CA</i>\n   ), again', 'kinase ({i PIK3CA}), again'],
      ['Co<sub>1+x\n      </sub>Mn<sub> 2 </sub> O', 'Co{sub 1+x}Mn{sub 2} O'],
      ['Ca\n     <sup>2+</sup>\n     channels', 'Ca{sup 2+} channels'],
      ['<i>a </i> b <i> c</i> ', '{i a }b {i c}'],
      ['Green Knight\n ’s Boar', 'Green Knight’s Boar'],
      ['x <i> </i> y<b></b>', 'x y'],
    ]);
  });

  it('gives words back the spaces that were lost beside tags', () => {
    cases(shown, [
      ['in<i>grin1b</i>Transcripts of<i>D. rerio</i>', 'in {i grin1b} Transcripts of {i D. rerio}'],
      ['<i>Wolbachia</i>Infection', '{i Wolbachia} Infection'],
      ['the program<i>PLATON</i>.', 'the program {i PLATON}.'],
      [
        'Order with<mml:math><mml:mi>L</mml:mi></mml:math>Data for<math><mi>d</mi></math>-sets',
        'Order with {math {mi L}} Data for {math {mi d}}-sets',
      ],
    ]);
  });

  it('puts no space where one word only changes its letters', () => {
    cases(shown, [
      ['the <i>p</i>Value of anti<i>body</i>', 'the {i p}Value of anti{i body}'],
      ['<i>tert</i>Bu, <i>i</i>Pr, <i>Bam</i>HI', '{i tert}Bu, {i i}Pr, {i Bam}HI'],
      ['Co<sub>x</sub>Fe on<sub>2</sub>', 'Co{sub x}Fe on{sub 2}'],
      ['Mn<math><mn>2</mn></math>VAl', 'Mn{math {mn 2}}VAl'],
      ['<math><mi>μ</mi></math>Bench', '{math {mi μ}}Bench'],
    ]);
  });

  it('restores the quotes and dashes of Windows-1252, and drops control and stray invisible characters', () => {
    cases(shown, [
      ['\x93Toto\x94 \x96 it\x92s', '“Toto” – it’s'],
      ['a\x00b\x07c\x7fd\u200be\ufefff\u00adg\u2060h\u202ei', 'abcdefghi'],
      ['\x98The \x9cjournal', 'The journal'],
      ['categories&#13;\\nand', 'categories and'],
    ]);
  });

  it('keeps joiners and direction marks, which scripts need', () => {
    for (const text of ['آشفته\u200cگی', 'क्\u200dष', 'a\u200e (b) \u200fג', '\u2067אב\u2069']) {
      assert.equal(shown(text), text);
    }
  });

  it('is nothing where there is nothing', () => {
    for (const source of [null, '', ' \n\t', '<i></i>', '<p><br/></p>', '&nbsp;', '\u200b']) {
      assert.deepEqual(parseMarkup(source), [], JSON.stringify(source));
      assert.deepEqual(parseBlocks(source), [], JSON.stringify(source));
    }
  });
});

describe('a formula', () => {
  it('is read from MathML with any prefix or none, without its indentation', () => {
    cases(shown, [
      [
        'with <mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML">\n <mml:msup>\n<mml:mi>L</mml:mi> <mml:mn>1</mml:mn></mml:msup>\n</mml:math> data',
        'with {math {msup {mi L} {mn 1}}} data',
      ],
      ['<math><mi>α</mi></math>-Closed', '{math {mi α}}-Closed'],
      [
        '<m:math><m:mfrac><m:mn>1</m:mn><m:mn>2</m:mn></m:mfrac></m:math>',
        '{math {mfrac {mn 1} {mn 2}}}',
      ],
    ]);
  });

  it('keeps empty elements, which hold a place', () => {
    assert.equal(
      shown('Mn<math><msub><mrow /><mn>2</mn></msub></math>VAl'),
      'Mn{math {msub {mrow } {mn 2}}}VAl',
    );
    // Without the place that `none` holds, 13 would be lowered.
    assert.equal(
      shown(
        '<math><mmultiscripts><mi>C</mi><mprescripts/><none/><mn>13</mn></mmultiscripts></math>',
      ),
      '{math {mmultiscripts {mi C} {mprescripts } {mrow } {mn 13}}}',
    );
  });

  it('keeps alphabets and upright letters as characters and tags, since there are no attributes', () => {
    cases(shown, [
      ['<math><mi mathvariant="script">D</mi></math>', '{math {mi 𝒟}}'],
      ['<math><mi mathvariant="script">B</mi></math>', '{math {mi ℬ}}'],
      ['<math><mi mathvariant="double-struck">R</mi></math>', '{math {mi ℝ}}'],
      ['<math><mi mathvariant="fraktur">g</mi></math>', '{math {mi 𝔤}}'],
      ['<math><mi mathvariant="bold">k</mi></math>', '{math {mi 𝐤}}'],
      ['<math><mi mathvariant="normal">H</mi></math>', '{math {mtext H}}'],
      ['<math><mi mathvariant="italic">h</mi></math>', '{math {mi h}}'],
    ]);
  });

  it('shows the brackets that MathML once left to an attribute', () => {
    cases(shown, [
      [
        '<math><mfenced><mi>a</mi><mi>b</mi></mfenced></math>',
        '{math {mrow {mo (} {mi a} {mo ,} {mi b} {mo )}}}',
      ],
      [
        '<math><mfenced open="[" close=")"><mi>a</mi></mfenced></math>',
        '{math {mrow {mo [} {mi a} {mo )}}}',
      ],
    ]);
  });

  it('is shown once where the source has it in several notations', () => {
    cases(shown, [
      [
        '<inline-formula><tex-math notation="LaTeX">$\\mu$</tex-math><alternatives><mml:math><mml:mi>μ</mml:mi></mml:math><inline-graphic xlink:href="x.gif"/></alternatives></inline-formula>Bench',
        '{math {mi μ}}Bench',
      ],
      [
        '<jats:inline-formula><jats:alternatives><jats:tex-math>$\\mathbb {Q}$</jats:tex-math><jats:inline-graphic/></jats:alternatives></jats:inline-formula> in',
        '$\\mathbb {Q}$ in',
      ],
      [
        '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>',
        '{math {mi x}}',
      ],
    ]);
  });

  it('in TeX stays as written, without the preamble that some publishers add', () => {
    cases(shown, [
      ['<formula><tex Notation="TeX">$\\hbox{GeO}_{2}$</tex></formula> Ge', '$\\hbox{GeO}_{2}$ Ge'],
      ['Top-$K$ and $a < b$', 'Top-$K$ and $a < b$'],
      [
        '<tex-math>\\documentclass[12pt]{minimal}\n\\usepackage{x}\\begin{document}$$x$$\\end{document}</tex-math>',
        '$$x$$',
      ],
    ]);
  });
});

describe('the markup of an abstract', () => {
  it('is read in paragraphs', () => {
    cases(paragraphs, [
      ['<p>One.</p><p>Two <i>x</i>.</p>', ['One.', 'Two {i x}.']],
      ['<jats:p>\n  One.\n</jats:p>\n<jats:p>Two.</jats:p>', ['One.', 'Two.']],
      ['One.<br/><br/>Two.', ['One.', 'Two.']],
      ['One,\nstill one.\n\nTwo.\r\n\r\nThree.', ['One, still one.', 'Two.', 'Three.']],
      ['Plain.', ['Plain.']],
    ]);
  });

  it('leads a section with its title in bold', () => {
    cases(paragraphs, [
      [
        '<jats:title>Abstract</jats:title><jats:sec><jats:title>Background</jats:title><jats:p>A.</jats:p></jats:sec><jats:sec><jats:title>Aims?</jats:title><jats:p>B.</jats:p></jats:sec>',
        ['{b Background:} A.', '{b Aims?} B.'],
      ],
      [
        '<h4>Objective</h4>This.<h4>Methods</h4>That.',
        ['{b Objective:} This.', '{b Methods:} That.'],
      ],
      ['<h4>Only a title</h4>', ['{b Only a title:}']],
      ['<h4> </h4>Text', ['Text']],
    ]);
  });

  it('leaves out a label that only says that it is an abstract', () => {
    cases(paragraphs, [
      ['Abstract. During the', ['During the']],
      ['<p>ABSTRACT: We show</p>', ['We show']],
      ['Abstract We prove', ['We prove']],
      ['AbstractAbstractThis paper', ['This paper']],
      ['Abstract Interpretation is a theory', ['Abstract Interpretation is a theory']],
      ['Abstract art is', ['Abstract art is']],
      ['We. <p>Abstract We</p>', ['We.', 'Abstract We']],
    ]);
  });

  it('gives list items a bullet', () => {
    cases(paragraphs, [
      [
        'Aims: <jats:list><jats:list-item><jats:p>one</jats:p></jats:list-item><jats:list-item><jats:p>two</jats:p></jats:list-item></jats:list>after',
        ['Aims:', '• one', '• two', 'after'],
      ],
      ['<ul><li>one<li>two</ul>', ['• one', '• two']],
    ]);
  });

  it('parts the cells of a table by spaces and its rows by paragraphs', () => {
    assert.deepEqual(
      paragraphs('<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>'),
      ['a 1', 'b 2'],
    );
  });
});

describe('the plain text of markup', () => {
  it('is what a reader would copy, with raised and lowered figures where there are characters', () => {
    cases(
      (source) => markupText(parseMarkup(source)),
      [
        ['<i>a</i> <b>b</b>', 'a b'],
        ['CO<sub>2</sub>, 10<sup>−3</sup>, Co<sub>1+x</sub>', 'CO₂, 10⁻³, Co₁₊ₓ'],
        ['Amines<sup>1,2</sup> and <sup>99m</sup>Tc', 'Amines¹,² and 99mTc'],
        ['<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>', 'x₁²'],
        ['<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>', 'a/2'],
        [
          '<math><mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac></math>',
          '1/(a+b)',
        ],
        ['<math><msqrt><mn>2</mn></msqrt></math>', '√2'],
        [
          '<math><mmultiscripts><mi>C</mi><mn>2</mn><none/><mprescripts/><none/><mn>13</mn></mmultiscripts></math>',
          '¹³C₂',
        ],
        [
          '<math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable></math>',
          'a b',
        ],
      ],
    );
  });
});
