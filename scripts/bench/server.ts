import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { startApi } from '../lib/api-process.ts';
import { buildWhenStale } from '../lib/fresh.ts';
import { freePort } from '../lib/ports.ts';
import { round } from './bench.ts';
import type { Bench } from './bench.ts';
import { startCluster } from './cluster.ts';
import { personId, writePeople } from './people.ts';
import { PEOPLE, WORKS } from './world.ts';

const SECONDS = 6;
const CONNECTIONS = 10;

interface Figure {
  readonly database: string;
  readonly read: string;
  readonly perSecond: number;
  /** Against the answer that needs no database, measured in the same run: what a machine does not change. */
  readonly ratio: number;
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
}

/** The service document: HTTP and the framework alone. */
const BARE = 'service document';

const etagOf = async (url: string): Promise<string> => {
  const response = await fetch(url);
  await response.arrayBuffer();
  const etag = response.headers.get('etag');
  if (!response.ok || etag === null) throw new Error(`${url}: ${String(response.status)}, no ETag`);
  return etag;
};

/** Reads of different people, so that no single row is what is measured. */
const paths = (suffix: string): readonly { readonly path: string }[] =>
  Array.from({ length: 50 }, (_, index) => ({ path: `/researchers/${personId(index)}${suffix}` }));

const reads = async (
  origin: string,
): Promise<readonly { read: string; options: autocannon.Options; answer: number }[]> => {
  const person = `/researchers/${personId(1)}`;
  const unchanged = async (url: string): Promise<autocannon.Options> => ({
    url,
    headers: { 'if-none-match': await etagOf(url) },
  });
  const batch = Array.from({ length: 50 }, (_, index) => personId(index)).join(',');
  return [
    { read: BARE, options: { url: `${origin}/` }, answer: 200 },
    { read: 'researcher', options: { url: origin, requests: [...paths('')] }, answer: 200 },
    { read: 'researcher, unchanged', options: await unchanged(origin + person), answer: 304 },
    { read: '50 researchers', options: { url: `${origin}/researchers?ids=${batch}` }, answer: 200 },
    { read: 'works', options: { url: origin, requests: [...paths('/works')] }, answer: 200 },
    { read: 'works, unchanged', options: await unchanged(`${origin}${person}/works`), answer: 304 },
    { read: 'works with a word', options: { url: `${origin}${person}/works?q=a` }, answer: 200 },
    { read: 'people by name', options: { url: `${origin}/researchers?q=a` }, answer: 200 },
  ];
};

const measure = async (database: string, origin: string): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const { read, options, answer } of await reads(origin)) {
    const load = { ...options, connections: CONNECTIONS };
    await autocannon({ ...load, duration: 2 });
    const result = await autocannon({ ...load, duration: SECONDS });
    const right = result.statusCodeStats?.[`${answer}`]?.count ?? 0;
    figures.push({
      database,
      read,
      perSecond: round(result.requests.average),
      ratio: round(result.requests.average / (figures[0]?.perSecond ?? result.requests.average), 2),
      p50: result.latency.p50,
      p99: result.latency.p99,
      wrong: result.requests.total - right + result.errors + result.timeouts,
    });
  }
  return figures;
};

export const serverBench: Bench = {
  name: 'server',
  title: 'reads of the reference API on loopback',
  run: async () => {
    const figures: Figure[] = [];
    const stops: (() => Promise<void>)[] = [];
    try {
      await buildWhenStale();
      const folder = await mkdtemp(join(tmpdir(), 'bench-server-'));
      stops.push(() => rm(folder, { recursive: true, force: true }));
      const records = join(folder, 'records');
      await writePeople(records, PEOPLE, WORKS);
      const common = { records, dataDir: join(folder, 'data') };

      const embedded = await startApi({ ...common, port: await freePort() });
      stops.push(embedded.stop);
      figures.push(...(await measure('PGlite', embedded.origin)));
      await embedded.stop();

      const cluster = await startCluster();
      if (cluster !== null) {
        stops.push(cluster.stop);
        const api = await startApi({
          ...common,
          port: await freePort(),
          databaseUrl: cluster.url,
        });
        stops.push(api.stop);
        figures.push(...(await measure(cluster.version, api.origin)));
      }
    } finally {
      for (const stop of stops.toReversed()) await stop();
    }
    return {
      head: ['database', 'read', 'requests/s', 'of bare', 'p50 ms', 'p99 ms', 'wrong answers'],
      rows: figures.map((figure) => [
        figure.database,
        figure.read,
        figure.perSecond,
        figure.ratio,
        figure.p50,
        figure.p99,
        figure.wrong,
      ]),
      method: `autocannon, ${String(CONNECTIONS)} connections for ${String(SECONDS)} s after 2 s to warm up, on the same machine; ${String(PEOPLE)} people with ${String(WORKS)} works each.`,
      limits: [
        {
          what: 'wrong answers',
          value: figures.reduce((sum, { wrong }) => sum + wrong, 0),
          atMost: 0,
        },
      ],
      figures,
    };
  },
};
