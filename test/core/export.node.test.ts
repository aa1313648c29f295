import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { exportWorks, type ExportFormat } from '../../src/core/export/index.ts';
import type { Work } from '../../src/core/index.ts';
import { work } from '../fixtures/records.ts';

const by = (...names: string[]): Work =>
  work({
    authorships: names.map((name) => ({
      id: null,
      name,
      orcid: null,
      affiliations: [],
      corresponding: false,
      equalContribution: false,
    })),
  });

const write = async (format: ExportFormat, ...works: Work[]): Promise<string> =>
  (await exportWorks(works, format)).text;

/** The value of a field in a BibTeX entry. */
const field = async (name: string, one: Work): Promise<string | undefined> =>
  new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(await write('bibtex', one))?.[1];

const title = (source: string) => field('title', work({ title: source }));

describe('citation keys', () => {
  const keys = async (...works: Work[]): Promise<string[]> =>
    Array.from(
      (await write('bibtex', ...works)).matchAll(/^@\w+\{(.*),$/gm),
      ([, key = '']) => key,
    );

  it('are made of family name, year and the first telling word, in ASCII', async () => {
    assert.deepEqual(
      await keys(
        { ...by('Łukasz Żółć-Ñandú'), title: 'The <i>Über</i>-effect' },
        { ...by('Ludwig van Beethoven'), title: 'On $\\alpha$-songs' },
        { ...by('李明月'), title: '鸟鸣', year: null, date: null },
        { ...by(), title: null },
      ),
      ['zolcnandu2024uber', 'beethoven2024songs', 'work', 'work2024'],
    );
  });

  it('are different from each other, and the same in whatever order', async () => {
    const twins = ['a', 'b', 'c'].map((id) => work({ id }));
    const there = await keys(...twins);
    assert.equal(new Set(there).size, 3);
    assert.deepEqual((await keys(...twins.toReversed())).toReversed(), there);
    assert.deepEqual(await keys(work({ id: 'a' }), work({ id: 'z', year: 2020, date: null })), [
      'quill2024young',
      'quill2020young',
    ]);
    for (const key of there) assert.match(key, /^[a-z][a-z\d-]+$/);
  });
});

describe('BibTeX', () => {
  it('escapes what means something to LaTeX', async () => {
    assert.equal(
      await title('50% of R&D_x #1 {a} ~ \\n $5'),
      '50\\% of {R}\\&{D}\\_x \\#1 \\{a\\} {\\textasciitilde} {\\textbackslash}n \\$5',
    );
    assert.equal(await field('journal', work({ venue: 'Science & Arts' })), 'Science \\& Arts');
  });

  it('writes accents as commands that the oldest BibTeX sorts and prints', async () => {
    assert.equal(
      await title('Éclat, größe, naïve, Ångström, Đorđe, ľ'),
      '{\\\'E}clat, gr{\\"o}{\\ss}e, na{\\"i}ve, {{\\r{A}}ngstr{\\"o}m}, {{\\DJ}or{\\dj}e}, {\\v{l}}',
    );
  });

  it('protects capitals that mean something, and only those', async () => {
    assert.equal(
      await title('The mRNA of Finches in Costa Rica'),
      'The {mRNA} of Finches in Costa Rica',
    );
    assert.equal(
      await title('How mRNA moves in Costa Rica: the DNA of songs'),
      'How {mRNA} moves in {Costa} {Rica}: the {DNA} of songs',
    );
  });

  it('keeps italics, indices and formulas, TeX as it was written', async () => {
    assert.equal(
      await title('<i>E. coli</i> in H<sub>2</sub>O at $10^{-3}$'),
      '\\textit{E. coli} in {H}\\textsubscript{2}{O} at {$10^{-3}$}',
    );
    assert.equal(
      await title(
        'of <math><msub><mi>α</mi><mn>2</mn></msub><mo>≤</mo><mfrac><mn>1</mn><mi>x</mi></mfrac></math>',
      ),
      'of {${\\alpha}_{2}\\leq \\frac{1}{x}$}',
    );
    assert.equal(
      await title('broken $\\frac{1$ TeX'),
      'broken \\${\\textbackslash}frac\\{1\\$ {TeX}',
    );
  });

  it('keeps names whole where BibTeX would part them', async () => {
    assert.equal(
      await field('author', {
        ...by(
          'Ludwig van Beethoven',
          'Josiah S. Carberry Jr.',
          'ATLAS Collaboration',
          'Maria Sand and Sea',
        ),
        authorCount: 3000,
      }),
      'van Beethoven, Ludwig and Carberry, Jr., Josiah S. and {ATLAS Collaboration} and {Maria Sand and Sea} and others',
    );
  });

  it('names the type as BibTeX does, and the field for where it appeared', async () => {
    for (const [type, entry, where] of [
      ['article', 'article', 'journal'],
      ['proceedings-article', 'inproceedings', 'booktitle'],
      ['book-chapter', 'incollection', 'booktitle'],
      ['book', 'book', 'publisher'],
      ['dissertation', 'phdthesis', 'school'],
      ['report', 'techreport', 'institution'],
      ['preprint', 'misc', 'howpublished'],
      ['constructor', 'misc', 'howpublished'],
    ] as const) {
      const text = await write('bibtex', work({ type }));
      assert.ok(text.startsWith(`@${entry}{`), type);
      assert.ok(text.includes(`  ${where} = {`), type);
    }
  });

  it('says what happened to the work, and where else it is', async () => {
    const noted = work({
      retracted: true,
      arxiv: '2401.00001',
      notices: [{ kind: 'retracted', date: '2025-02-03', url: null, doi: '10.5555/song.r' }],
      versions: [
        {
          id: null,
          doi: '10.5555/song.2024.1',
          arxiv: null,
          type: 'article',
          venue: null,
          year: 2024,
          url: null,
          openAccessUrl: null,
        },
        {
          id: null,
          doi: '10.5555/pre.1',
          arxiv: null,
          type: 'preprint',
          venue: null,
          year: 2023,
          url: null,
          openAccessUrl: null,
        },
      ],
    });
    assert.equal(
      await field('note', noted),
      'Retracted on 2025-02-03: https://doi.org/10.5555/song.r. Also available as ' +
        'https://arxiv.org/abs/2401.00001. Also available as https://doi.org/10.5555/pre.1',
    );
    assert.equal(await field('eprint', noted), '2401.00001');
    assert.match(await write('ris', noted), /^N1 {2}- Retracted on 2025-02-03/m);
  });
});

describe('RIS', () => {
  it('holds a tag a line, whatever line breaks a text brings', async () => {
    const text = await write(
      'ris',
      work({ title: 'A\r\nER  - \r\nTY  - BOOK', abstract: '<p>One</p><p>Two</p>' }),
    );
    assert.equal(text.match(/^TY {2}-/gm)?.length, 1);
    assert.match(text, /^AB {2}- One Two\r$/m);
    assert.match(text, /^DA {2}- 2024\/05\/14\/\r$/m);
    assert.ok(text.endsWith('ER  - \r\n'));
  });
});

describe('CSV', () => {
  it('is read back as what was written, by a parser of RFC 4180', async () => {
    const odd = work({
      title: 'A "quoted", $x^2$ title; =1+1',
      abstract: '<p>One</p><p>Two</p>',
      venue: '=HYPERLINK("x")',
    });
    const rows: unknown = parse(await write('csv', odd), { bom: true, columns: true });
    assert.ok(Array.isArray(rows));
    assert.equal(rows.length, 1);
    const row: unknown = rows[0];
    assert.ok(typeof row === 'object' && row !== null);
    assert.deepEqual(
      Object.entries(row).filter(([name]) => /Title|Abstract|Venue|Authors/.test(name)),
      [
        ['Title', 'A "quoted", x² title; =1+1'],
        ['Authors', 'Ada Quill; 李明月'],
        ['Venue', '\'=HYPERLINK("x")'],
        ['Abstract', 'One\nTwo'],
      ],
    );
  });
});
