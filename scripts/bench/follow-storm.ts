import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../server/src/db/connect.ts';
import { startIssuer, type TestIssuer } from '../../server/test/support/issuer.ts';
import { startApi, type ApiProcess } from '../lib/api-process.ts';
import { buildWhenStale } from '../lib/fresh.ts';
import { freePort } from '../lib/ports.ts';
import { quantile, round } from './bench.ts';
import type { Bench } from './bench.ts';
import { startCluster } from './cluster.ts';
import { writePeople } from './people.ts';
import { accountsOf, actsOf, CLIENTS, expectedFollows, REQUESTS } from './storm.ts';

const PEOPLE = 20;

interface Figure {
  readonly database: string;
  readonly processes: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 200. */
  readonly wrong: number;
  /** Rows of follows at the end, and the sum of the counts that are shown. */
  readonly rows: number;
  readonly counted: number;
  readonly lost: number;
  readonly doubled: number;
}

interface Storm {
  readonly milliseconds: readonly number[];
  readonly seconds: number;
  readonly wrong: number;
}

/** Sends everything, each client one act after the other and all clients at once. */
async function storm(
  origins: readonly string[],
  tokens: ReadonlyMap<string, string>,
): Promise<Storm> {
  const milliseconds: number[] = [];
  let wrong = 0;
  let sent = 0;
  const send = async (method: string, researcher: string, token: string): Promise<void> => {
    const origin = origins[(sent += 1) % origins.length] ?? '';
    const start = performance.now();
    const response = await fetch(`${origin}/researchers/${researcher}/follow`, {
      method,
      headers: { Authorization: `Bearer ${token}` },
    });
    await response.arrayBuffer();
    milliseconds.push(performance.now() - start);
    if (response.status !== 200) wrong += 1;
  };
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (const { account, researcher, method, times } of actsOf(client)) {
        const token = tokens.get(account) ?? '';
        await Promise.all(Array.from({ length: times }, () => send(method, researcher, token)));
      }
    }),
  );
  return { milliseconds, seconds: (performance.now() - start) / 1000, wrong };
}

/** What the database holds once nobody has it any more. */
async function outcome(place: { readonly dataDir: string; readonly databaseUrl: string | null }) {
  const { db, close } = await connect(place);
  try {
    const follows = await db
      .selectFrom('follows')
      .innerJoin('accounts', 'accounts.id', 'follows.account_id')
      .select(['accounts.subject', 'follows.researcher_id'])
      .execute();
    const counts = await db.selectFrom('follower_counts').selectAll().execute();
    const found = follows.map(({ subject, researcher_id }) => `${subject} ${researcher_id}`);
    const distinct = new Set(found);
    const expected = expectedFollows();
    return {
      rows: found.length,
      counted: counts.reduce((sum, { followers }) => sum + followers, 0),
      lost: [...expected].filter((pair) => !distinct.has(pair)).length,
      doubled: found.length - [...distinct].filter((pair) => expected.has(pair)).length,
    };
  } finally {
    await close();
  }
}

async function measure(
  database: string,
  place: { readonly dataDir: string; readonly databaseUrl: string | null },
  apis: readonly ApiProcess[],
  tokens: ReadonlyMap<string, string>,
): Promise<Figure> {
  const { milliseconds, seconds, wrong } = await storm(
    apis.map(({ origin }) => origin),
    tokens,
  );
  for (const api of apis) await api.stop();
  return {
    database,
    processes: apis.length,
    seconds: round(seconds, 1),
    perSecond: round(milliseconds.length / seconds),
    p50: round(quantile(milliseconds, 0.5)),
    p99: round(quantile(milliseconds, 0.99)),
    wrong,
    ...(await outcome(place)),
  };
}

async function tokensOf(issuer: TestIssuer): Promise<ReadonlyMap<string, string>> {
  const accounts = Array.from({ length: CLIENTS }, (_, client) => accountsOf(client)).flat();
  const expires = 3600;
  return new Map(
    await Promise.all(
      accounts.map(async (name) => [name, await issuer.token(name, { expires })] as const),
    ),
  );
}

export const followStormBench: Bench = {
  name: 'follow-storm',
  title: 'a storm of follows and unfollows',
  run: async () => {
    const figures: Figure[] = [];
    const stops: (() => Promise<void>)[] = [];
    try {
      await buildWhenStale();
      const folder = await mkdtemp(join(tmpdir(), 'bench-storm-'));
      stops.push(() => rm(folder, { recursive: true, force: true }));
      const records = join(folder, 'records');
      await writePeople(records, PEOPLE, 1);
      const issuer = await startIssuer();
      stops.push(() => issuer.stop());
      const tokens = await tokensOf(issuer);
      const dataDir = join(folder, 'data');
      const start = async (databaseUrl: string | null): Promise<ApiProcess> => {
        const api = await startApi({
          port: await freePort(),
          dataDir,
          records,
          issuers: [issuer.config],
          ...(databaseUrl === null ? {} : { databaseUrl }),
        });
        stops.push(api.stop);
        return api;
      };

      const embedded = { dataDir, databaseUrl: null };
      figures.push(await measure('PGlite', embedded, [await start(null)], tokens));
      const cluster = await startCluster();
      if (cluster !== null) {
        stops.push(cluster.stop);
        const server = { dataDir, databaseUrl: cluster.url };
        const two = [await start(cluster.url), await start(cluster.url)];
        figures.push(await measure(cluster.version, server, two, tokens));
      }
    } finally {
      for (const stop of stops.toReversed()) await stop();
    }
    const sum = (of: (figure: Figure) => number) =>
      figures.reduce((total, figure) => total + of(figure), 0);
    return {
      head: ['database', 'processes', 's', 'requests/s', 'p50 ms', 'p99 ms', 'rows', 'counted'],
      rows: figures.map((figure) => [
        figure.database,
        figure.processes,
        figure.seconds,
        figure.perSecond,
        figure.p50,
        figure.p99,
        figure.rows,
        figure.counted,
      ]),
      method: `${String(CLIENTS)} clients at once send ${String(REQUESTS)} follows and unfollows with checked tokens, half of them about one researcher, one in ten of them twice at the same time; clients, servers and database share the machine.`,
      limits: [
        { what: 'answers that were not 200', value: sum(({ wrong }) => wrong), atMost: 0 },
        { what: 'lost follows', value: sum(({ lost }) => lost), atMost: 0 },
        { what: 'doubled or left follows', value: sum(({ doubled }) => doubled), atMost: 0 },
        {
          what: 'difference of count and rows',
          value: sum(({ rows, counted }) => Math.abs(rows - counted)),
          atMost: 0,
        },
      ],
      figures,
    };
  },
};
