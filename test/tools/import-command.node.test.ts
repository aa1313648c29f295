import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { isStale } from '../../scripts/lib/fresh.ts';

const ROOT = resolve(import.meta.dirname, '../..');
// It would build, and take the built files away from tests that run beside it.
const skip = (await isStale()) && 'what is built is older than the sources';

describe('npm run import', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-command-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (...args: readonly string[]) =>
    new Promise<{ code: unknown; out: string; err: string }>((done) => {
      const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' };
      const command = [join(ROOT, 'scripts/import.ts'), ...args];
      execFile(process.execPath, command, { cwd: folder, env }, (error, out, err) => {
        done({ code: error === null ? 0 : error.code, out, err });
      });
    });

  it('takes a file that is named from where it was typed', async () => {
    const record = { id: 'https://openalex.org/A12', display_name: 'Ada Lovelace' };
    writeFileSync(join(folder, 'author.json'), JSON.stringify(record));
    const { code, out, err } = await run('openalex', 'author.json');
    assert.equal(code, 0, err);
    assert.match(out, /^author\.json: 0 works, 1 person$/m);
  });

  it('ends as the server’s own command ends', async () => {
    const { code, err } = await run('bibtex', 'x.bib');
    assert.equal(code, 2);
    assert.match(err, /^Usage: npm run import/);
  });
});
