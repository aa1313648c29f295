/** A reader of ten thousand works: what each act costs the main thread, and whether all can be reached. */
import type { Browser, CDPSession, Page } from 'playwright';
import * as v from 'valibot';
import { round } from '../bench.ts';
import { mark, traced, type Stretch } from '../main-thread.ts';
import { LOADED, ROOT } from './pages.ts';
import { MANY } from './records.ts';

const PATIENCE = 300_000;

/** Letters of a search, all taken back, and then a phrase with a word, taken back as well. */
const SEARCHES = ['medievalology ink', '"medieval ink" glass'];
const KEYS = SEARCHES.flatMap((words) => [
  ...[...words].map((letter) => (letter === ' ' ? 'Space' : letter)),
  ...Array.from(words, () => 'Backspace'),
]);
const FACETS = ['type', 'venue', 'topic', 'author', 'access'];
const GROUPS = ['year', 'year type', 'topic'];
const ORDERS = ['oldest', 'title', 'newest'];

export interface Use {
  readonly loading: Stretch;
  readonly merging: Stretch;
  readonly keys: readonly Stretch[];
  readonly filters: readonly Stretch[];
  readonly orders: readonly Stretch[];
  readonly showing: Stretch;
  readonly scrolling: Stretch;
  readonly keysWithAll: readonly Stretch[];
  /** Megabytes of JavaScript's heap after a collection. */
  readonly heap: { readonly loaded: number; readonly shown: number };
  /** Works that assistive technology is told of, and whether the page's search finds the last one. */
  readonly named: number;
  readonly found: boolean;
}

/** Until what was done is on screen. */
const painted = async (page: Page): Promise<void> => {
  await page.evaluate(
    'new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))); })',
  );
};

const until = async (page: Page, expression: string): Promise<void> => {
  await page.waitForFunction(expression, undefined, { timeout: PATIENCE, polling: 250 });
  await painted(page);
};

const click = async (page: Page, selector: string): Promise<void> => {
  await page.evaluate(`${ROOT}.querySelector(${JSON.stringify(selector)}).click()`);
};

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return round(usedSize / 2 ** 20, 1);
};

/** Acts one after the other, each with the frames that show what came of it. */
const acts = (
  browser: Browser,
  page: Page,
  list: readonly (readonly [name: string, act: () => Promise<unknown>])[],
): Promise<readonly Stretch[]> =>
  traced(browser, page, async () => {
    for (const [name, act] of list) {
      await mark(page, name);
      await act();
      await painted(page);
    }
    await mark(page, 'end');
  });

const only = (stretches: readonly Stretch[]): Stretch => {
  const [first] = stretches;
  if (first === undefined) throw new Error('The trace holds no marks.');
  return first;
};

const load = async (browser: Browser, page: Page, url: string): Promise<Stretch> =>
  only(
    await traced(browser, page, async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await mark(page, 'loading');
      await until(page, LOADED);
      await mark(page, 'end');
    }),
  );

/** From the top to the end, five screens a frame, then to the top and the end at once. */
const SCROLL = `new Promise((done) => {
  const step = () => {
    scrollBy(0, 4000);
    if (scrollY + innerHeight < document.documentElement.scrollHeight - 1) requestAnimationFrame(step);
    else {
      scrollTo(0, 0);
      requestAnimationFrame(() => { scrollTo(0, 1e9); requestAnimationFrame(done); });
    }
  };
  step();
})`;

const AxSchema = v.object({
  nodes: v.array(
    v.object({ ignored: v.boolean(), role: v.optional(v.object({ value: v.unknown() })) }),
  ),
});

/** Works that stand in the accessibility tree. */
async function namedWorks(session: CDPSession): Promise<number> {
  await session.send('Accessibility.enable');
  const { nodes } = v.parse(AxSchema, await session.send('Accessibility.getFullAXTree'));
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'listitem').length;
}

const press = (page: Page, keys: readonly string[]) =>
  keys.map((key): [string, () => Promise<void>] => [`key ${key}`, () => page.keyboard.press(key)]);

export async function useWorks(
  browser: Browser,
  { many, several }: { readonly many: string; readonly several: string },
): Promise<Use> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const merging = await load(browser, page, several);
    const loading = await load(browser, page, many);
    const session = await context.newCDPSession(page);
    const field = page.locator('work-list').locator('[part=search]');
    const loaded = await heapOf(session);

    await field.focus();
    const keys = await acts(browser, page, press(page, KEYS));
    const filters = await acts(browser, page, [
      ...FACETS.flatMap((facet): [string, () => Promise<void>][] => [
        [`opens ${facet}`, () => click(page, `[data-facet=${facet}]`)],
        [`chooses ${facet}`, () => click(page, '.values input[type=checkbox]')],
        [`gives up ${facet}`, () => click(page, '.values input[type=checkbox]')],
      ]),
      ['chooses a year', () => click(page, '[data-bar="20"]')],
      ['gives up the year', () => click(page, '[data-bar="20"]')],
      ['closes the filter', () => click(page, `[data-facet=${FACETS.at(-1) ?? ''}]`)],
    ]);
    const orders = await acts(browser, page, [
      ...ORDERS.map((order): [string, () => Promise<unknown>] => [
        `sorts ${order}`,
        () => page.locator('work-list').locator('[part=sort]').selectOption(order),
      ]),
      ...[...GROUPS, null].map((by): [string, () => Promise<void>] => [
        `groups by ${String(by)}`,
        () =>
          page.evaluate(
            `document.querySelector('work-list').groupBy = ${JSON.stringify(by)}; undefined`,
          ),
      ]),
    ]);
    const all = async (): Promise<void> => {
      await click(page, '[part=all]');
      await until(page, `${ROOT}.querySelector('[part=all]') === null`);
    };
    const showing = only(await acts(browser, page, [['shows all', all]]));
    const shown = await heapOf(session);
    const scroll = (): Promise<unknown> => page.evaluate(SCROLL);
    const scrolling = only(await acts(browser, page, [['scrolls', scroll]]));
    const named = await namedWorks(session);
    const found = await page.evaluate(
      `window.find(${JSON.stringify(`, part ${String(MANY / 2)}`)})`,
    );
    await page.evaluate('scrollTo(0, 0)');
    await painted(page);
    await page.evaluate('getSelection().removeAllRanges()');
    await field.click();
    const keysWithAll = await acts(browser, page, press(page, ['x', 'Backspace']));
    return {
      loading,
      merging,
      keys,
      filters,
      orders,
      showing,
      scrolling,
      keysWithAll,
      heap: { loaded, shown },
      named,
      found: found === true,
    };
  } finally {
    await context.close();
  }
}
