import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  detectScript,
  directionOf,
  formatCompact,
  formatCount,
  formatDate,
  formatDateTime,
  formatList,
  formatYears,
  safeUrl,
} from '../../src/core/index.ts';

describe('a count', () => {
  it('is grouped as its language does', () => {
    assert.equal(formatCount(1234, 'en'), '1,234');
    assert.equal(formatCount(1234, 'de'), '1.234');
    assert.equal(formatCount(0, 'en'), '0');
  });

  it('in short has one decimal at most', () => {
    assert.equal(formatCompact(12_000, 'en'), '12K');
    assert.equal(formatCompact(1_234_567, 'en'), '1.2M');
    assert.equal(formatCompact(999, 'en'), '999');
  });

  it('is English where the language is none that the engine takes', () => {
    assert.equal(formatCount(1234, 'not a language'), '1,234');
    assert.equal(formatCount(1234, ''), '1,234');
  });

  it('is the same however often it is asked for, since formatters are kept', (t) => {
    const { NumberFormat } = Intl;
    let made = 0;
    t.mock.method(
      Intl,
      'NumberFormat',
      function (...args: ConstructorParameters<typeof NumberFormat>) {
        made += 1;
        return new NumberFormat(...args);
      },
    );
    for (let n = 0; n < 10; n += 1) assert.equal(formatCount(n, 'fr-CH'), String(n));
    assert.equal(made, 1);
  });
});

describe('a range of years', () => {
  it('has an end, a beginning, both or neither', () => {
    assert.equal(formatYears(2019, 2022), '2019–2022');
    assert.equal(formatYears(2019, null), '2019–');
    assert.equal(formatYears(null, 2022), '–2022');
    assert.equal(formatYears(2019, 2019), '2019');
    assert.equal(formatYears(null, null), '');
  });

  it('goes forward even where the source has it backward', () => {
    assert.equal(formatYears(2022, 2019), '2019–2022');
  });

  it('has the digits of its language, and no groups', () => {
    assert.equal(formatYears(2019, 2022, 'de'), '2019–2022');
    assert.equal(formatYears(2019, null, 'fa'), '۲۰۱۹–');
  });
});

describe('a date', () => {
  it('is as exact as it was written', () => {
    assert.equal(formatDate('2021', 'en'), '2021');
    assert.equal(formatDate('2021-05', 'en'), 'May 2021');
    assert.equal(formatDate('2021-05-04', 'en'), 'May 4, 2021');
    assert.equal(formatDate('2021-05-04', 'de'), '4. Mai 2021');
  });

  it('of a moment is its day in UTC', () => {
    assert.equal(formatDate('2021-05-04T23:59:59Z', 'en'), 'May 4, 2021');
    assert.equal(formatDate('2021-05-04T23:30:00-05:00', 'en'), 'May 5, 2021');
  });

  it('stays in the Gregorian calendar of the record', () => {
    assert.match(formatDate('2021-05-04', 'fa'), /۲۰۲۱/);
    assert.match(formatDate('2021-05-04', 'th'), /2021/);
  });

  it('that is none stays as written', () => {
    for (const text of [
      '',
      'soon',
      '2021-13',
      '2021-02-31',
      '2021-5-4',
      '2021-05-04Tnoon',
      '04.05.2021',
    ]) {
      assert.equal(formatDate(text, 'en'), text);
    }
  });
});

describe('a moment', () => {
  it('is told in the time zone of the reader', () => {
    const morning = new Date(2021, 4, 4, 9, 5).getTime();
    assert.match(formatDateTime(morning, 'en-GB'), /^4 May 2021\D+09:05$/);
    assert.match(formatDateTime(morning, 'de'), /^04\.05\.2021\D+09:05$/);
  });
});

describe('a list', () => {
  it('is joined as a sentence does it', () => {
    assert.equal(formatList([], 'en'), '');
    assert.equal(formatList(['A'], 'en'), 'A');
    assert.equal(formatList(['A', 'B', 'C'], 'en'), 'A, B, and C');
    assert.equal(formatList(['A', 'B', 'C'], 'de'), 'A, B und C');
  });
});

describe('the direction of a text', () => {
  it('is that of its first letter or mark', () => {
    for (const [text, direction] of [
      ['Ada', 'ltr'],
      ['(1974) عمر', 'rtl'],
      ['"גילי כהן"', 'rtl'],
      ['ނަން', 'rtl'],
      ['𞤀𞤣', 'rtl'],
      ['\u200fAda', 'rtl'],
      ['\u200eעמר', 'ltr'],
      ['李明', 'ltr'],
      ['Ada عمر', 'ltr'],
    ] as const) {
      assert.equal(directionOf(text), direction, text);
    }
  });

  it('is not known without letters', () => {
    for (const text of ['', '123', '—', '١٢٣', '☃']) assert.equal(directionOf(text), null, text);
  });
});

describe('the script of a text', () => {
  it('is that of its first letter', () => {
    for (const [text, script] of [
      ['“Ada”', 'Latn'],
      ['Ирина', 'Cyrl'],
      ['Ελένη', 'Grek'],
      ['عمر', 'Arab'],
      ['גילי', 'Hebr'],
      ['김왕식', 'Hang'],
      ['たなか', 'Kana'],
      ['田中', 'Hani'],
      ['ไทย', null],
      ['12', null],
    ] as const) {
      assert.equal(detectScript(text), script, text);
    }
  });
});

describe('a link', () => {
  it('may lead to web pages and mailboxes', () => {
    for (const url of [
      'https://example.org',
      'HTTP://example.org/a?b=c#d',
      'https://doi.org/10.1002/(sici)1097(19980815)17:15%3C1661::aid%3E3.0',
      'https://пример.рф/путь',
      'http://127.0.0.1:8787/x@y',
      'mailto:ada@example.org?subject=x',
    ]) {
      assert.equal(safeUrl(url), url);
    }
  });

  it('leads nowhere when it is anything else', () => {
    for (const url of [
      null,
      undefined,
      '',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      ' https://example.org',
      '\thttps://example.org',
      'https://example.org\n',
      'https://exa\tmple.org',
      'https://example.org/\u202egpj.exe',
      'https:example.org',
      'https:///example.org',
      'https://',
      'https://orcid.org@evil.example/',
      'https://evil.example\\@orcid.org/',
      '//example.org',
      '/path',
      'example.org',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://example.org/1',
      'ftp://example.org',
      'mailto:',
      'mailto:nobody',
    ]) {
      assert.equal(safeUrl(url), null, String(url));
    }
  });
});
