/**
 * `npm run look`: pictures of every demo page at three widths, light and dark, in `look/`.
 * `--stories` takes those of the built Storybook instead; `--only=TEXT` those whose name holds TEXT.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import sirv from 'sirv';
import { startApi } from './lib/api-process.ts';
import { BROWSER_ARGS, ensureBrowser } from './lib/browser.ts';
import { startDemoSite } from './lib/demo-site.ts';
import { buildWhenStale } from './lib/fresh.ts';
import { DEMO_PAGES, stories } from './lib/look-subjects.ts';
import type { Subject } from './lib/look-subjects.ts';
import { freePort, HOST } from './lib/ports.ts';
import { inRoot } from './lib/root.ts';
import { settle } from './lib/settled.ts';
import { storyPlayed } from './lib/story-played.ts';

const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
const OUT = inRoot('look');

/** Where the subjects are. */
interface Place {
  readonly origin: string;
  /** Waits until a subject shows all that it will; returns what did not come, in words. */
  readonly shown: (page: Page) => Promise<readonly string[]>;
}

/** What has to be taken down at the end, last first. */
const stops: (() => Promise<void>)[] = [];

const demoOrigin = async (): Promise<string> => {
  await buildWhenStale();
  const dataDir = await mkdtemp(join(tmpdir(), 'look-'));
  stops.push(() => rm(dataDir, { recursive: true, force: true }));
  const api = await startApi({ port: await freePort(), dataDir });
  stops.push(api.stop);
  const site = await startDemoSite({ port: 0, api: api.origin });
  stops.push(site.close);
  return site.origin;
};

const storybookOrigin = async (): Promise<string> => {
  const server = createServer(sirv(inRoot('storybook-static'), { dev: true }));
  const port = await freePort();
  server.listen(port, HOST);
  await once(server, 'listening');
  stops.push(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  return `http://${HOST}:${port}`;
};

/** Takes one subject's pictures; returns what was wrong with it, in words. */
const look = async (
  browser: Browser,
  { origin, shown }: Place,
  subject: Subject,
): Promise<string[]> => {
  const faults = new Set<string>();
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.add(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.add(message.text());
      });
      await page.goto(origin + subject.path);
      for (const fault of await shown(page)) faults.add(fault);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) faults.add(`${width} px: the page is ${overflow} px too wide`);
      await page.screenshot({
        path: join(OUT, `${subject.name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      await context.close();
    }
  }
  return [...faults];
};

const pageShown = async (page: Page): Promise<readonly string[]> =>
  (await settle(page)).map((tag) => `<${tag}> did not settle`);

const storyShown = async (page: Page): Promise<readonly string[]> => {
  await storyPlayed(page);
  return [];
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { stories: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const all = values.stories ? await stories() : DEMO_PAGES;
  const subjects = all.filter(({ name }) => name.includes(values.only ?? ''));
  await mkdir(OUT, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
  stops.push(() => browser.close());
  const place: Place = values.stories
    ? { origin: await storybookOrigin(), shown: storyShown }
    : { origin: await demoOrigin(), shown: pageShown };
  for (const subject of subjects) {
    const faults = await look(browser, place, subject);
    console.log([subject.name, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
  console.log(`\nPictures are in ${OUT}`);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}
