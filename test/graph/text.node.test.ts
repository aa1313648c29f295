import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cut, directionOf } from '../../src/graph/paint/text.ts';

/** Every character is ten wide. */
const measure = (text: string): number => 10 * [...text].length;

describe('A label', () => {
  it('that fits is left as it is', () => {
    assert.equal(cut('Soil carbon', 110, measure), 'Soil carbon');
  });

  it('that is too long ends in an ellipsis, and no wider than it may be', () => {
    const text = cut('Soil carbon in urban rivers', 120, measure);
    assert.ok(text.endsWith('…'));
    assert.ok(measure(text) <= 120);
    assert.ok(text.startsWith('Soil carbon'));
  });

  it('is not cut inside of a character', () => {
    assert.equal(cut('𝒜𝒷𝒸𝒹𝑒𝒻', 40, measure), '𝒜𝒷𝒸…');
    assert.equal(cut('éa\u0301bcdef', 40, measure).normalize('NFD').includes('\u0301…'), false);
  });

  it('does not end with a space or a comma before the ellipsis', () => {
    assert.equal(cut('Soil, carbon and rivers', 70, measure), 'Soil…');
  });

  it('of 500 characters is measured only where it can be seen', () => {
    let longest = 0;
    cut('long words '.repeat(46), 100, (text) => {
      longest = Math.max(longest, text.length);
      return measure(text);
    });
    assert.ok(longest <= 120);
  });

  it('that has no room at all is a single letter', () => {
    assert.equal(cut('Soil carbon', 0, measure), 'S…');
  });

  it('runs as its first letter says', () => {
    assert.equal(directionOf('Soil carbon'), 'ltr');
    assert.equal(directionOf('1. علم الأحياء'), 'rtl');
    assert.equal(directionOf('גנטיקה'), 'rtl');
    assert.equal(directionOf('α-synuclein في الدماغ'), 'ltr');
    assert.equal(directionOf('2024'), 'ltr');
  });
});
