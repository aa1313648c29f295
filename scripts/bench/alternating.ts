/** Times pages against each other: one after the other, each in a fresh browser context, round after round. */
import type { Browser } from 'playwright';
import { median, quantile, round } from './bench.ts';

const RUNS = 20;
/** An ordinary connection: 20 ms each way, 10 Mbit/s. */
export const SLOW = {
  offline: false,
  latency: 40,
  downloadThroughput: 1.25e6,
  uploadThroughput: 1.25e6,
};
const NETWORKS = ['loopback', '40 ms, 10 Mbit/s'] as const;

/** Begins the line that a page writes when it shows what is waited for. */
const MARK = 'shown after';

export interface PageTime {
  readonly network: string;
  readonly page: string;
  /** Milliseconds from navigation. */
  readonly median: number;
  readonly p90: number;
  /** Times the median of the first page. */
  readonly ratio: number;
  readonly runs: readonly number[];
}

/** A script that notes the first frame in which the JavaScript expression `shown` is true. */
export const watchFor = (shown: string): string => `<script>
  const look = (time) => {
    if (${shown}) console.log(${JSON.stringify(MARK)}, time);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

export const documentOf = (head: string, main: string, end = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
${head}</head><body><h1>A page</h1><main>${main}</main>${end}</body></html>`;

const timeOf = async (browser: Browser, url: string, slow: boolean): Promise<number> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
    }
    // Nothing is asked of the page meanwhile: what asks would run in it, and take its time.
    const [message] = await Promise.all([
      page.waitForEvent('console', (line) => line.text().startsWith(MARK)),
      page.goto(url, { waitUntil: 'commit' }),
    ]);
    return Number(message.text().slice(MARK.length));
  } finally {
    await context.close();
  }
};

/**
 * @param pages addresses by name; the first one is what the others are compared with
 */
export const timePages = async (
  browser: Browser,
  pages: Readonly<Record<string, string>>,
): Promise<readonly PageTime[]> => {
  const figures: PageTime[] = [];
  for (const network of NETWORKS) {
    const times = new Map(Object.keys(pages).map((name): [string, number[]] => [name, []]));
    // The first round warms the server and the browser, and does not count.
    for (let run = -1; run < RUNS; run += 1) {
      for (const [name, url] of Object.entries(pages)) {
        const time = await timeOf(browser, url, network !== 'loopback');
        if (run >= 0) times.get(name)?.push(time);
      }
    }
    const base = median([...times.values()][0] ?? []);
    for (const [name, runs] of times) {
      figures.push({
        network,
        page: name,
        median: round(median(runs), 1),
        p90: round(quantile(runs, 0.9), 1),
        ratio: round(median(runs) / base, 2),
        runs: runs.map((time) => round(time, 1)),
      });
    }
  }
  return figures;
};

/** What a benchmark of pages gives, with a limit for every page but the first. */
export const resultOf = (figures: readonly PageTime[], what: string, atMost: number) => {
  const first = figures[0]?.page;
  return {
    head: ['page', 'network', 'median', 'p90', `times ${String(first)}`],
    rows: figures.map(({ page, network, median: middle, p90, ratio }) => [
      page,
      network,
      middle,
      p90,
      ratio,
    ]),
    method: `${String(RUNS)} runs each, alternating, a fresh browser context every time; the time is that of the frame in which ${what}.`,
    limits: figures
      .filter(({ page }) => !page.startsWith('hand-written'))
      .map(({ page, network, ratio }) => ({
        what: `${page} over ${network}, times ${String(first)}`,
        value: ratio,
        atMost,
      })),
    figures,
  };
};
