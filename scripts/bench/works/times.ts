/** How long the first works take, and all of them, page beside page. */
import type { Browser } from 'playwright';
import { median, round } from '../bench.ts';
import { SLOW } from '../alternating.ts';
import { MARK } from './pages.ts';

/** Milliseconds from navigation. */
interface Times {
  readonly first: number;
  readonly all: number;
}

export interface PageTimes extends Times {
  readonly page: string;
  readonly network: string;
  readonly runs: readonly Times[];
}

/** How long a page of ten thousand works may take. */
const PATIENCE = 180_000;

/** @param whole whether all works are waited for */
async function timesOf(
  browser: Browser,
  url: string,
  { slow, whole }: { readonly slow: boolean; readonly whole: boolean },
): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
    }
    // Nothing is asked of the page meanwhile: what asks would run in it, and take its time.
    const shown = async (name: string): Promise<number> => {
      const start = `${MARK} ${name}`;
      const message = await page.waitForEvent('console', {
        predicate: (line) => line.text().startsWith(start),
        timeout: PATIENCE,
      });
      return Number(message.text().slice(start.length));
    };
    const [first, all] = await Promise.all([
      shown('first'),
      whole ? shown('all') : NaN,
      page.goto(url, { waitUntil: 'commit' }),
    ]);
    return { first, all };
  } finally {
    await context.close();
  }
}

/** Alternating: each page once, in a fresh browser context, then all of them again. */
export async function timeWorks(
  browser: Browser,
  pages: Readonly<Record<string, string>>,
  { runs, slow, whole }: { readonly runs: number; readonly slow: boolean; readonly whole: boolean },
): Promise<readonly PageTimes[]> {
  const times = new Map(Object.keys(pages).map((name): [string, Times[]] => [name, []]));
  // The first round warms the server and the browser, and does not count.
  for (let run = -1; run < runs; run += 1) {
    for (const [name, url] of Object.entries(pages)) {
      const time = await timesOf(browser, url, { slow, whole });
      if (run >= 0) times.get(name)?.push(time);
    }
  }
  return [...times].map(([page, found]) => ({
    page,
    network: slow ? '40 ms, 10 Mbit/s' : 'loopback',
    first: round(median(found.map(({ first }) => first))),
    all: round(median(found.map(({ all }) => all))),
    runs: found.map(({ first, all }) => ({ first: round(first), all: round(all) })),
  }));
}
