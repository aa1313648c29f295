/** The demo pages, the API and the demo's accounts, in a browser that keeps cookies of other sites out. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type BrowserContext } from 'playwright';
import * as v from 'valibot';
import { startApi } from '../../../scripts/lib/api-process.ts';
import { BROWSER_ARGS, ensureBrowser } from '../../../scripts/lib/browser.ts';
import { startDemoSite } from '../../../scripts/lib/demo-site.ts';
import { freePort, HOST } from '../../../scripts/lib/ports.ts';
import { inRoot } from '../../../scripts/lib/root.ts';
import { startDemoProvider } from '../../../server/src/demo-provider/provider.ts';

/** The made-up person whose account has the ORCID iD of their record. */
export const SCHOLAR = 'josiah-carberry';

export interface ActingWorld {
  readonly api: string;
  /** The demo pages: another site than the API to the browser, not only another port. */
  readonly site: string;
  /** Runs `npm run claims` beside the API; returns what it prints. */
  readonly claims: (...args: readonly string[]) => Promise<string>;
  /** Somebody's browser, which has nothing yet. */
  readonly visitor: () => Promise<BrowserContext>;
  close(): Promise<void>;
}

const RecordsSchema = v.looseObject({
  researchers: v.array(v.looseObject({ id: v.string(), evidence: v.optional(v.looseObject({})) })),
});

/** The demo's records, but nobody has claimed the scholar's yet. */
async function writeRecords(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of await readdir(inRoot('demo/data'))) {
    const text = await readFile(inRoot('demo/data', name), 'utf8');
    const records = v.parse(RecordsSchema, JSON.parse(text));
    const researchers = records.researchers.map((record) =>
      record.id === SCHOLAR
        ? {
            ...record,
            claim: 'unclaimed',
            orcidAuthenticated: false,
            evidence: {
              ...record.evidence,
              claimed: null,
              authenticated: null,
              institutionConfirmed: null,
            },
          }
        : record,
    );
    await writeFile(join(folder, name), JSON.stringify({ ...records, researchers }));
  }
}

/** Starts it all, on free ports and in a folder of its own. */
export async function openActingWorld(): Promise<ActingWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'acting-'));
  const records = join(folder, 'records');
  await writeRecords(records);
  const dataDir = join(folder, 'data');
  const port = await freePort();
  const accounts = await startDemoProvider({ port: 0, api: `http://${HOST}:${port}` });
  const api = await startApi({ port, dataDir, records, signIn: [accounts.signIn] });
  const site = await startDemoSite({ port: 0, api: api.origin });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS, '--test-third-party-cookie-phaseout'],
  });
  return {
    api: api.origin,
    site: site.origin.replace(HOST, 'localhost'),
    claims: async (...args) => {
      const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
      const command = [inRoot('scripts/claims.ts'), ...args];
      const { stdout } = await promisify(execFile)(process.execPath, command, { env });
      return stdout;
    },
    visitor: () => browser.newContext(),
    async close() {
      await browser.close();
      await site.close();
      await api.stop();
      await accounts.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
