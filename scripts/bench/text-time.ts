import type { Browser } from 'playwright';
import { median, quantile, round } from './bench.ts';
import type { Bench } from './bench.ts';
import { personId, personName } from './people.ts';
import { inWorld } from './world.ts';

const RUNS = 20;
/** An ordinary connection: 20 ms each way, 10 Mbit/s. */
const NETWORK = {
  offline: false,
  latency: 40,
  downloadThroughput: 1.25e6,
  uploadThroughput: 1.25e6,
};

/** Begins the line that a page writes when its text is there. */
const MARK = 'text after';

/** Notes the frame in which the name is there to be painted, wherever in the page it stands. */
const watch = (name: string): string => `<script>
  const holds = (root) =>
    root.textContent.includes(${JSON.stringify(name)}) ||
    [...root.querySelectorAll('*')].some((el) => el.shadowRoot && holds(el.shadowRoot));
  const look = (time) => {
    if (document.querySelector('main') && holds(document.querySelector('main'))) console.log(${JSON.stringify(MARK)}, time);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

const html = (head: string, main: string, end = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
${head}</head><body><h1>A page</h1><main>${main}</main>${end}</body></html>`;

/** The same request and the same words, with nothing between them and the page. */
const handWritten = (api: string, id: string): string => `<script>
  fetch(${JSON.stringify(`${api}/researchers/${id}`)}).then((r) => r.json()).then((r) => {
    const add = (parent, name, text) => {
      const el = document.createElement(name);
      el.textContent = text;
      parent.append(el);
      return el;
    };
    const card = document.querySelector('main').appendChild(document.createElement('article'));
    add(card, 'h3', r.name);
    add(card, 'p', r.summary);
    const chips = add(card, 'ul', '');
    add(chips, 'li', r.role);
    add(chips, 'li', r.affiliations?.[0]?.name ?? 'Affiliation not imported');
    if (r.openToCollaborate) add(chips, 'li', 'Open to collaborate');
  });
</script>`;

const timeOf = async (browser: Browser, url: string, slow: boolean): Promise<number> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', NETWORK);
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

export const textTimeBench: Bench = {
  name: 'text-time',
  title: "from navigation to the card's text on screen, in milliseconds",
  run: () =>
    inWorld(async ({ api, browser, page }) => {
      const id = personId(1);
      const head = (script: string): string =>
        `${watch(personName(1))}<meta name="profile-api" content="${api}">${script}`;
      const card = `<researcher-card researcher="${id}"></researcher-card>`;
      const script = (file: string): string => `<script type="module" src="cdn/${file}"></script>`;
      const pages = {
        'hand-written': await page('hand.html', html(head(''), '', handWritten(api, id))),
        'auto.js': await page('auto.html', html(head(script('auto.js')), card)),
        'widgets.js': await page('widgets.html', html(head(script('widgets.js')), card)),
      };
      const names = ['hand-written', 'auto.js', 'widgets.js'] as const;
      const networks = ['loopback', '40 ms, 10 Mbit/s'] as const;
      const figures = [];
      for (const network of networks) {
        const times: Record<(typeof names)[number], number[]> = {
          'hand-written': [],
          'auto.js': [],
          'widgets.js': [],
        };
        // The first round warms the server and the browser, and does not count.
        for (let run = -1; run < RUNS; run += 1) {
          for (const name of names) {
            const time = await timeOf(browser, pages[name], network !== 'loopback');
            if (run >= 0) times[name].push(time);
          }
        }
        const base = median(times['hand-written']);
        for (const name of names) {
          figures.push({
            network,
            page: name,
            median: round(median(times[name]), 1),
            p90: round(quantile(times[name], 0.9), 1),
            ratio: round(median(times[name]) / base, 2),
            runs: times[name].map((time) => round(time, 1)),
          });
        }
      }
      return {
        head: ['page', 'network', 'median', 'p90', 'times hand-written'],
        rows: figures.map(({ page: name, network, median: middle, p90, ratio }) => [
          name,
          network,
          middle,
          p90,
          ratio,
        ]),
        method: `${String(RUNS)} runs each, alternating, a fresh browser context every time; the time is that of the frame in which the name stands in the page.`,
        limits: figures
          .filter(({ page: name }) => name !== 'hand-written')
          .map(({ page: name, network, ratio }) => ({
            what: `${name} over ${network}, times hand-written`,
            value: ratio,
            atMost: 1.25,
          })),
        figures,
      };
    }),
};
