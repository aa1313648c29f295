import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { cleanName, formatName, initials, sortKey, splitName } from '../../src/core/index.ts';

/** The parts of a name: given, particle, family, suffix. */
const parts = (name: string) => {
  const { given, particle, family, suffix } = splitName(name);
  return [given, particle, family, suffix];
};

describe('the parts of a name', () => {
  it('are given names, particles, a family name and a suffix', () => {
    for (const [name, expected] of [
      ['Ada Lovelace', ['Ada', '', 'Lovelace', '']],
      ['Ludwig van Beethoven', ['Ludwig', 'van', 'Beethoven', '']],
      ['María de la Cruz', ['María', 'de la', 'Cruz', '']],
      ['Rik Van de Walle', ['Rik', 'Van de', 'Walle', '']],
      ["Gerard 't Hooft", ['Gerard', "'t", 'Hooft', '']],
      ['María del Carmen Bautista Sánchez', ['María del Carmen Bautista', '', 'Sánchez', '']],
      ['José Ortega y Gasset', ['José', '', 'Ortega y Gasset', '']],
      ['José da Silva Filho', ['José', 'da', 'Silva Filho', '']],
      ['Martin Luther King Jr.', ['Martin Luther', '', 'King', 'Jr.']],
      ['John W. Brock III', ['John W.', '', 'Brock', 'III']],
      ['John Lind, Jr.', ['John', '', 'Lind', 'Jr.']],
      ['Shashi Kapadia M.D.', ['Shashi', '', 'Kapadia', 'M.D.']],
      ['Dr. Carol A. Mullen', ['Carol A.', '', 'Mullen', '']],
      ['Dr.-Ing. Hans Müller', ['Hans', '', 'Müller', '']],
      ['Jan VAN DER BERG', ['Jan', 'VAN DER', 'BERG', '']],
      ['MARIA DOS SANTOS', ['MARIA', 'DOS', 'SANTOS', '']],
      ['Anna Di Stefano', ['Anna', 'Di', 'Stefano', '']],
      ['Peter St George-Hyslop', ['Peter', 'St', 'George-Hyslop', '']],
      ['Zac Lo', ['Zac', '', 'Lo', '']],
      ['Jane Doe MD PhD', ['Jane', '', 'Doe', 'MD PhD']],
      ['Jane Doe, M.D., Ph.D.', ['Jane', '', 'Doe', 'M.D. Ph.D.']],
      ['C. Arden Pope Iii', ['C. Arden', '', 'Pope', 'Iii']],
      ['Bokolo Anthony Jnr', ['Bokolo', '', 'Anthony', 'Jnr']],
      ['Md Rahman', ['Md', '', 'Rahman', '']],
      ['Jane Doe¹', ['Jane', '', 'Doe', '']],
      ['N. C. (wed C. van Streek) Brinkman', ['N. C.', '', 'Brinkman', '']],
    ] as const) {
      assert.deepEqual(parts(name), expected, name);
    }
  });

  it('are found in names that begin with the family name', () => {
    for (const [name, expected] of [
      ['Liu, Ssu‐Ting', ['Ssu‐Ting', '', 'Liu', '']],
      ['van Beethoven, Ludwig', ['Ludwig', 'van', 'Beethoven', '']],
      ['Beethoven, Ludwig van', ['Ludwig', 'van', 'Beethoven', '']],
      ['King, Martin Luther, Jr.', ['Martin Luther', '', 'King', 'Jr.']],
      ['Осадчий В.В.', ['В.В.', '', 'Осадчий', '']],
      ["Осадчий В'ячеслав Володимирович", ["В'ячеслав Володимирович", '', 'Осадчий', '']],
      ['Geetha V', ['V', '', 'Geetha', '']],
      ['Serre J-P', ['J-P', '', 'Serre', '']],
      ['DE VRIES H', ['H', 'DE', 'VRIES', '']],
      ['Van der Meer L', ['L', 'Van der', 'Meer', '']],
      ['Öztürk Fincan GS', ['GS', '', 'Öztürk Fincan', '']],
      ['VAN DER BERG, JAN', ['JAN', 'VAN DER', 'BERG', '']],
      ['Vries, Hugo De', ['Hugo', 'De', 'Vries', '']],
      ['Liu, Zhong Da', ['Zhong Da', '', 'Liu', '']],
      ['Rahman, Md', ['Md', '', 'Rahman', '']],
      ['King, Jr., Martin Luther', ['Martin Luther', '', 'King', 'Jr.']],
      ['King Jr., Martin Luther', ['Martin Luther', '', 'King', 'Jr.']],
    ] as const) {
      assert.deepEqual(parts(name), expected, name);
    }
  });

  it('are not guessed where they are not certain', () => {
    for (const name of [
      'Plato',
      '徐丹丹',
      '博春 田中',
      '김왕식',
      'محمد أبو هلال',
      'גילי כהן',
      'World Bank Group',
      'World Health Organization',
      'CMS Collaboration, CERN',
      'Deutsche Forschungsgemeinschaft',
      'Space GmbH',
      'de Vries',
      'Internataional Society for Infection Diseases',
      "Ministère de l'Économie et des Finances",
      'Iran, Tehran, Iran University of Medical Sciences.',
      'A2120, Circuit Court, Rockhampton',
      'Prof. Abilasha N. & Dr. Girisha M.C.',
      'et al.',
      'van der',
      'Jr.',
      '',
    ]) {
      assert.deepEqual(parts(name), ['', '', name, ''], name);
    }
  });
});

describe('a name', () => {
  it('is shown in full, with initials, or inverted', () => {
    for (const [name, full, short, inverted] of [
      ['Ludwig van Beethoven', 'Ludwig van Beethoven', 'L. van Beethoven', 'van Beethoven, Ludwig'],
      ['Jean‐Pierre Serre', 'Jean‐Pierre Serre', 'J.-P. Serre', 'Serre, Jean‐Pierre'],
      ['J.A.J. Vervloet', 'J.A.J. Vervloet', 'J. A. J. Vervloet', 'Vervloet, J.A.J.'],
      [
        'King, Martin Luther, Jr.',
        'Martin Luther King Jr.',
        'M. L. King Jr.',
        'King, Martin Luther, Jr.',
      ],
      ['Shashi Kapadia M.D.', 'Shashi Kapadia M.D.', 'S. Kapadia', 'Kapadia, Shashi, M.D.'],
      [
        'Vanessa de Jesus Gaffney',
        'Vanessa de Jesus Gaffney',
        'V. de J. Gaffney',
        'Gaffney, Vanessa de Jesus',
      ],
      ['jong-min lee', 'jong-min lee', 'J.-M. lee', 'lee, jong-min'],
      ['Çağatay Uğur', 'Çağatay Uğur', 'Ç. Uğur', 'Uğur, Çağatay'],
      ['博春 田中', '博春 田中', '博春 田中', '博春 田中'],
      ['Plato', 'Plato', 'Plato', 'Plato'],
      ['', '', '', ''],
    ] as const) {
      assert.equal(formatName(name, 'full'), full);
      assert.equal(formatName(name, 'short'), short);
      assert.equal(formatName(name, 'inverted'), inverted);
    }
  });

  it('loses stray spaces, footnote marks and the number of a namesake', () => {
    assert.equal(cleanName('  Samuel\u00a0A.  Moore '), 'Samuel A. Moore');
    assert.equal(cleanName('Robert L. Tanguay*†'), 'Robert L. Tanguay');
    assert.equal(cleanName('Wei Wang 0001'), 'Wei Wang');
    assert.equal(cleanName('0001'), '0001');
    assert.equal(cleanName('Ange\u0301lique'), 'Angélique');
  });
});

describe('the initials of a name', () => {
  it('are of the given and the family name', () => {
    assert.equal(initials('Ludwig van Beethoven'), 'LB');
    assert.equal(initials('Liu, Ssu‐Ting'), 'SL');
    assert.equal(initials("jakub l'ala"), 'JL');
    assert.equal(initials('Özlem Acar'), 'ÖA');
  });

  it('are one letter where the name is whole, and none where there is none', () => {
    assert.equal(initials('徐丹丹'), '徐');
    assert.equal(initials('𠮷田'), '𠮷');
    assert.equal(initials('גילי כהן'), 'ג');
    assert.equal(initials('“Plato”'), 'P');
    assert.equal(initials('World Bank Group'), 'W');
    assert.equal(initials(''), '');
    assert.equal(initials('—'), '');
  });

  it('are capitals only where the letter has one of its own', () => {
    assert.equal(initials('გიორგი ბერიძე'), 'გბ');
    assert.equal(initials('ßigrid Öz'), 'ßÖ');
  });

  it('keep the marks on a letter', () => {
    assert.equal(initials('M\u0300ia S\u0323ato'), 'M\u0300Ṣ');
  });
});

describe('the sort key of a name', () => {
  it('puts people in the order of a library', () => {
    const sorted = [
      'Anna Abel',
      'Ludwig van Beethoven',
      'Łukasz Bolikowski',
      'László Erdős',
      'Paul Erdos Smith',
      'Adam Lee',
      'Bela Lee',
      'Ann Lee Brown',
      'Per Høeg',
      "Sean O'Dea",
      'Sean Odean',
    ];
    const byKey = [...sorted].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    assert.deepEqual(byKey, [
      'Anna Abel',
      'Ludwig van Beethoven',
      'Łukasz Bolikowski',
      'Ann Lee Brown',
      'László Erdős',
      'Per Høeg',
      'Adam Lee',
      'Bela Lee',
      "Sean O'Dea",
      'Sean Odean',
      'Paul Erdos Smith',
    ]);
  });

  it('does not depend on how the name is written', () => {
    for (const [one, other] of [
      ['Beethoven, Ludwig van', 'ludwig van BEETHOVEN'],
      ['Marı\u0301a José', 'Maria Jose'],
      ['Ana Fernández‐Laviada', 'Ana Fernandez-Laviada'],
    ] as const) {
      assert.equal(sortKey(one), sortKey(other));
    }
  });
});

const recordings = new URL('../../../shared/data/dev/text/names.json', import.meta.url);
const skip = existsSync(recordings) ? false : 'the recordings are not here';

describe('recorded names', { skip }, () => {
  it('lose no letter, whatever they are', () => {
    const records = v.parse(
      v.array(v.object({ name: v.string() })),
      JSON.parse(readFileSync(recordings, 'utf8')),
    );
    assert.ok(records.length > 250);
    for (const { name } of records) {
      const full = formatName(name, 'full');
      const letters = (text: string) =>
        [...text.normalize().replace(/\P{L}/gu, '')].sort().join('');
      assert.equal(letters(full), letters(name), name);
      assert.doesNotMatch(full, /^\s|\s$|\s\s/, name);
      assert.notEqual(formatName(name, 'short'), '', name);
      assert.notEqual(initials(name), '', name);
      assert.ok(sortKey(name).length > 0, name);
    }
  });
});
