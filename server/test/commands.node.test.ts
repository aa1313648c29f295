import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { ADA, author, testFolder, work } from './support/records.ts';

const COMMANDS = join(import.meta.dirname, '../src/commands');
const ReadySchema = v.looseObject({ msg: v.literal('listening'), origin: v.string() });

describe('The commands, on one folder of data', () => {
  const folder = testFolder();
  const env = {
    ...process.env,
    DATA_DIR: join(folder.path, 'data'),
    DATABASE_URL: '',
    API_PORT: '0',
  };
  const start = (command: string, args: readonly string[], more = {}) =>
    spawn(process.execPath, [join(COMMANDS, command), ...args], {
      env: { ...env, LOG_LEVEL: 'info', ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = async (command: string, args: readonly string[], more = {}) => {
    const child = start(command, args, more);
    const exited = once(child, 'exit');
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
    return { out, err, code: child.exitCode };
  };

  it('import what can be read, say what was refused, and end with 1 for a broken file', async () => {
    const good = folder.file('good.json', [
      author(ADA),
      work('W1'),
      { id: 'https://openalex.org/I1' },
    ]);
    const broken = folder.file('broken.json', '{"id":');
    const first = await run('import.ts', [
      'openalex',
      good,
      broken,
      join(folder.path, 'none.json'),
    ]);
    assert.equal(first.code, 1, first.err);
    const lines = first.out.trimEnd().split('\n');
    assert.deepEqual(lines, [
      `${good}: 1 work, 1 person, 1 refused`,
      '  record 3 refused: not an author or work: institution I1',
      `${broken}: not imported, nothing was changed: it is not JSON, or ends early`,
      `${join(folder.path, 'none.json')}: not imported, nothing was changed: there is no such file`,
    ]);
    const again = await run('import.ts', ['openalex', good]);
    assert.equal(again.code, 0, again.err);
  });

  it('explain themselves when they are asked for nothing, or for what they do not know', async () => {
    for (const args of [[], ['openalex'], ['bibtex', 'x.bib'], ['--what']]) {
      const { code, err } = await run('import.ts', args);
      assert.equal(code, 2);
      assert.match(err, /Usage|Unknown option/);
    }
    const wrong = await run('serve.ts', [], { API_PORT: 'x' });
    assert.deepEqual(
      [wrong.code, wrong.err.trim()],
      [1, 'API_PORT must be a number from 0 to 65535'],
    );
  });

  it('serve what was imported, keep others off the folder, and end in good order', async () => {
    const people = folder.file('people.json', author(ADA));
    assert.equal((await run('import.ts', ['openalex', people])).code, 0);
    const demo = folder.file('demo.json', {
      researchers: [{ id: 'demo', name: 'Demo' }],
      works: [],
    });
    const server = start('serve.ts', ['--first-records', demo]);
    const exited = once(server, 'exit');
    const log = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    try {
      let line = await log.next();
      while (!String(line.value).includes('listening')) line = await log.next();
      const { origin } = v.parse(ReadySchema, JSON.parse(String(line.value)));
      const answer = await fetch(`${origin}/researchers/openalex:A100`);
      assert.equal(answer.status, 200);
      await answer.arrayBuffer();
      // People from OpenAlex do not keep the first records away.
      const first = await fetch(`${origin}/researchers/demo`);
      assert.equal(first.status, 200);
      await first.arrayBuffer();

      const second = await run('import.ts', ['openalex', demo]);
      assert.equal(second.code, 2);
      assert.match(second.err, new RegExp(`in use by process ${server.pid}\\b.*DATABASE_URL`));
    } finally {
      server.kill('SIGTERM');
    }
    assert.deepEqual(await exited, [0, null]);
    const rest: string[] = [];
    for await (const line of { [Symbol.asyncIterator]: () => log }) rest.push(line);
    assert.match(rest.at(-1) ?? '', /"msg":"stopped"/);
    const after = await run('import.ts', ['record', demo]);
    assert.equal(after.code, 0, after.err);
  });
});
