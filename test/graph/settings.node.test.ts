import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_SETTINGS, resolveSettings, validateSettings } from '../../src/graph/index.ts';

describe('Settings', () => {
  it('are the defaults where nothing is given', () => {
    assert.deepEqual(resolveSettings(), DEFAULT_SETTINGS);
    assert.deepEqual(validateSettings({ ...DEFAULT_SETTINGS }), []);
  });

  it('take what is given over the defaults', () => {
    assert.deepEqual(resolveSettings({ cap: 500, worker: false }), {
      ...DEFAULT_SETTINGS,
      cap: 500,
      worker: false,
    });
  });

  it('leave out what is not valid, and say so', () => {
    const wrong = { cap: -1, worker: 'no', labelRoom: Number.NaN, colour: 'red' };
    assert.equal(validateSettings(wrong).length, 4);
    assert.deepEqual(resolveSettings({ cap: -1, labelRoom: Number.NaN }), DEFAULT_SETTINGS);
  });

  it('that are undefined are as they are by default', () => {
    const given: Record<string, undefined> = { cap: undefined };
    assert.deepEqual(resolveSettings(given), DEFAULT_SETTINGS);
  });
});
