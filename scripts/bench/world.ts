/** What the benchmarks run in: a folder of their own, an API with made-up people, a page server. */
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import sirv from 'sirv';
import { startApi } from '../lib/api-process.ts';
import { BROWSER_ARGS, ensureBrowser } from '../lib/browser.ts';
import { buildWhenStale } from '../lib/fresh.ts';
import { HOST, freePort } from '../lib/ports.ts';
import { inRoot } from '../lib/root.ts';
import { writePeople } from './people.ts';

export interface World {
  /** Origin of the API on PGlite. */
  readonly api: string;
  /** Puts a page on the page server; gives its address. */
  readonly page: (name: string, html: string) => Promise<string>;
  readonly browser: Browser;
}

/** How many people the database holds, and how many works each of them has. */
export const PEOPLE = 200;
export const WORKS = 12;

/** Compresses scripts and styles as a CDN sends them. */
const compress = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(js|css)$/.test(name)) continue;
    const file = join(folder, name);
    await writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 9 }));
  }
};

const writeSome = (folder: string): Promise<void> => writePeople(folder, PEOPLE, WORKS);

interface WorldOptions {
  /** Puts the record files into a folder. */
  readonly write: (folder: string) => Promise<void>;
  /** Milliseconds that their import may take. */
  readonly startLimit?: number;
}

/** Builds the world, hands it to `work`, and takes it down whatever happens. */
export const inWorld = async <T>(
  work: (world: World) => Promise<T>,
  { write, ...start }: WorldOptions = { write: writeSome },
): Promise<T> => {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    await buildWhenStale();
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    stops.push(() => rm(folder, { recursive: true, force: true }));
    const records = join(folder, 'records');
    await write(records);
    const dataDir = join(folder, 'data');
    const api = await startApi({ ...start, port: await freePort(), dataDir, records });
    stops.push(api.stop);

    const site = join(folder, 'site');
    await mkdir(site);
    await cp(inRoot('cdn'), join(site, 'cdn'), { recursive: true });
    await compress(join(site, 'cdn'));
    const serve = sirv(site, { dev: true, etag: true, gzip: true });
    const server = createServer(serve).listen(0, HOST);
    await once(server, 'listening');
    stops.push(async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('not a TCP port');

    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: [...BROWSER_ARGS],
    });
    stops.push(() => browser.close());
    return await work({
      api: api.origin,
      browser,
      page: async (name, html) => {
        await writeFile(join(site, name), html);
        return `http://${HOST}:${String(address.port)}/${name}`;
      },
    });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
};
