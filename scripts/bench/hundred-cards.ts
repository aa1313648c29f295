import type { Browser } from 'playwright';
import { round } from './bench.ts';
import type { Bench } from './bench.ts';
import { personId, personName } from './people.ts';
import { inWorld } from './world.ts';

const CARDS = 100;
const RUNS = 5;

interface Run {
  readonly requests: number;
  readonly cls: number;
  /** Milliseconds; 0 when no task was over 50. */
  readonly longestTask: number;
  readonly filled: number;
}

const WATCH = `<script>
  window.cls = 0;
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
</script>`;

const FILLED = `[...document.querySelectorAll('researcher-card')].filter((card) =>
  card.shadowRoot?.textContent.includes(card.dataset.name)).length`;

const measure = async (browser: Browser, url: string, api: string): Promise<Run> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on('request', (request) => {
      if (request.url().startsWith(`${api}/`)) requests += 1;
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(`${FILLED} > 0`);
    // A reader who scrolls to the end and back, at a pace at which frames are drawn.
    await page.evaluate(`new Promise((resolve) => {
      const step = () => {
        scrollBy(0, 400);
        if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) resolve();
        else requestAnimationFrame(step);
      };
      step();
    })`);
    await page.waitForFunction(`${FILLED} === ${String(CARDS)}`);
    await page.evaluate('new Promise((resolve) => { setTimeout(resolve, 300); })');
    const read = async (name: string): Promise<number> => Number(await page.evaluate(name));
    return {
      requests,
      cls: round(await read('window.cls'), 4),
      longestTask: round(await read('window.longest')),
      filled: await read(FILLED),
    };
  } finally {
    await context.close();
  }
};

export const hundredCardsBench: Bench = {
  name: 'hundred-cards',
  title: '100 cards of 100 people on one page',
  run: () =>
    inWorld(async ({ api, browser, page }) => {
      const cards = Array.from(
        { length: CARDS },
        (_, index) =>
          `<researcher-card researcher="${personId(index)}" data-name="${personName(index)}"></researcher-card>`,
      ).join('\n');
      const url = await page(
        'cards.html',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title>
<meta name="profile-api" content="${api}">${WATCH}
<link rel="stylesheet" href="cdn/reserve.css">
<style>main { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); }</style>
<script type="module" src="cdn/auto.js"></script></head>
<body><h1>People</h1><main>${cards}</main><p>The end.</p></body></html>`,
      );
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, url, api));
      const worst = (name: keyof Run): number => Math.max(...runs.map((run) => run[name]));
      return {
        head: ['run', 'API requests', 'layout shift', 'longest task over 50 ms', 'cards filled'],
        rows: runs.map((run, index) => [
          String(index + 1),
          run.requests,
          run.cls,
          run.longestTask === 0 ? 'none' : run.longestTask,
          run.filled,
        ]),
        method:
          'auto.js and reserve.css; the page is scrolled from top to end; the worst of the runs counts.',
        limits: [
          { what: 'API requests', value: worst('requests'), atMost: 2 },
          { what: 'cumulative layout shift', value: worst('cls'), atMost: 0 },
          { what: 'longest task on the main thread, ms', value: worst('longestTask'), atMost: 50 },
        ],
        figures: runs,
      };
    }),
};
