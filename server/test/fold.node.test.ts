import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, foldedWords } from '../src/store/fold.ts';

describe('Folded text', () => {
  it('has no case, accents or punctuation', () => {
    const cases = [
      ['José  Núñez-Ortega', 'jose nunez ortega'],
      ['Þórður Łukasz Ødegård', 'thordur lukasz odegard'],
      ['STRAẞE Straße', 'strasse strasse'],
      ['İstanbul ISTANBUL ısı', 'istanbul istanbul isi'],
      ["O’Brien O'Brien", 'obrien obrien'],
      ['Ὀδυσσεύς', 'οδυσσευσ'],
      ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
      ['CO₂ 10⁻³', 'co2 10 3'],
      ['陈静 김철수', '陈静 김철수'.normalize('NFKD')],
      ['مُحَمَّد', 'مُحَمَّد'],
      ['100% _\'"\\;--', '100'],
      ['\u0000\u202e', ''],
    ] as const;
    for (const [text, expected] of cases) assert.equal(fold(text), expected, text);
  });

  it('is folded once and for all', () => {
    for (const text of ['Éß-İ ς', 'ﬁ Ǆ', 'O’Neil']) assert.equal(fold(fold(text)), fold(text));
  });

  it('comes apart into different words', () => {
    assert.deepEqual(foldedWords(' Deep, deep — Learning '), ['deep', 'learning']);
    assert.deepEqual(foldedWords(' … '), []);
  });
});
