import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../scripts/lib/bundle.ts';
import { always } from '../contract/failing-fetch.ts';
import type { requestJson } from '../../src/sources/http/request.ts';

type Built = Readonly<{ requestJson: typeof requestJson }>;

const isBuilt = (module: unknown): module is Built =>
  typeof module === 'object' && module !== null && 'requestJson' in module;

describe('what is done about a failed request', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'late-parts-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Builds `requestJson` for a page. */
  const build = async (name: string, split: boolean): Promise<Built> => {
    const entries = { [name]: 'src/sources/http/request.ts' };
    const files = await bundle({ entries, split, outDir: join(folder, name) });
    assert.equal(files.length, split ? 2 : 1);
    if (split) await rm(join(folder, name, 'chunks'), { recursive: true });
    const module: unknown = await import(pathToFileURL(join(folder, name, `${name}.js`)).href);
    assert.ok(isBuilt(module));
    return module;
  };

  it('is in a build of a single file', async () => {
    const { requestJson } = await build('whole', false);
    const answer = requestJson('https://api.test/', { fetch: always('{}', 500) });
    await assert.rejects(answer, { name: 'ProfileError', code: 'unavailable', status: 500 });
  });

  it('may not be there to be loaded: then the source counts as out of reach', async () => {
    const { requestJson } = await build('parts', true);
    assert.equal(await requestJson('https://api.test/', { fetch: always('1') }), 1);
    const answer = requestJson('https://api.test/', { fetch: always('{}', 500) });
    await assert.rejects(answer, { name: 'ProfileError', code: 'offline' });
  });
});
