/** The source and the reference server understand each other, over HTTP. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe } from 'node:test';
import type { Fetch } from '../../src/sources/index.ts';
import { profileApi } from '../../src/sources/index.ts';
import { shareReads } from '../../src/sources/shared-source.ts';
import { describeGraphSource } from '../contract/graph-source.ts';
import { describeProfileSource, type SourceHarness } from '../contract/profile-source.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the sources are told; where the server really is shows when it has started. */
const URL = 'http://profiles.test/';
let server: ChildProcess | undefined;
let address = '';

const origin: Fetch = (url, init) => fetch(url.replace(URL, `${address}/`), init);

const harness: SourceHarness = {
  create: (fetch, options) => profileApi({ url: URL, fetch, ...options }),
  origin,
  known: {
    researcher: 'josiah-carberry',
    another: 'lin-mei-ling',
    unknown: 'nobody-of-this-name',
    alias: 'https://orcid.org/0000-0002-1825-0097',
    work: 'doi:10.5555/crock.2023.00042',
    unknownWork: 'doi:10.5555/unknown',
    name: 'carberry',
    node: 'researcher:josiah-carberry',
    filter: { type: 'article' },
  },
};

const unbuilt = !existsSync(join(ROOT, 'dist/core/index.js'));

describe('The reference server', { skip: unbuilt && 'the package is not built' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-server-'));

  before(async () => {
    const serve = join(ROOT, 'server/src/commands/serve.ts');
    const started = spawn(
      process.execPath,
      [
        serve,
        '--first-records',
        join(ROOT, 'demo/data/josiah-carberry.json'),
        join(ROOT, 'demo/data/lin-mei-ling.json'),
      ],
      {
        env: {
          ...process.env,
          API_PORT: '0',
          DATA_DIR: folder,
          DATABASE_URL: '',
          LOG_LEVEL: 'info',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    server = started;
    for await (const line of createInterface(started.stdout)) {
      address = /"origin":"([^"]+)"/.exec(line)?.[1] ?? '';
      if (address !== '') break;
    }
    assert.notEqual(address, '', 'the server ended before it listened');
    started.stdout.resume();
  });

  after(async () => {
    if (server?.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const shared: SourceHarness = {
    ...harness,
    create: (fetch, options) => shareReads(harness.create(fetch, options)),
  };

  describeProfileSource('read directly', harness);
  describeGraphSource('read directly', harness);

  describeProfileSource('read with shared requests', shared);
  describeGraphSource('read with shared requests', shared);
});
