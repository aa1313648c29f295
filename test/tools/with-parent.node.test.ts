/** A child process that is to end with its parent, and not to outlive its own work. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib/root.ts';

const start = (program: string) =>
  spawn(process.execPath, ['--import', inRoot('scripts/lib/with-parent.ts'), '-e', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/** Fails the test, and leaves nothing running, when a process goes on for ever. */
const limit = { timeout: 20_000 };

describe('A child process with its parent', () => {
  it('ends by itself when its work is done', limit, async ({ signal }) => {
    const child = start('');
    signal.addEventListener('abort', () => child.kill('SIGKILL'));
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('is told to end when the parent has gone', limit, async ({ signal }) => {
    const child = start('setInterval(() => {}, 1000); process.send("up");');
    signal.addEventListener('abort', () => child.kill('SIGKILL'));
    await once(child, 'message');
    child.disconnect();
    assert.deepEqual(await once(child, 'exit'), [null, 'SIGTERM']);
  });
});
