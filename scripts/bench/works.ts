import { cpus, totalmem } from 'node:os';
import { round, type Bench, type Limit } from './bench.ts';
import type { Stretch } from './main-thread.ts';
import { worksPages } from './works/pages.ts';
import { FEW, MANY, writeManyWorks } from './works/records.ts';
import { timeWorks, type PageTimes } from './works/times.ts';
import { useWorks, type Use } from './works/use.ts';
import { inWorld } from './world.ts';

const RUNS = 3;
const FIRST_RUNS = 4;
const IMPORT_LIMIT = 900_000;

const ofFew = `list of ${String(FEW)}`;
const ofMany = `list of ${String(MANY)}`;
const BY_HAND = 'hand-written';

const worst = (stretches: readonly Stretch[], of: 'sum' | 'longest'): number =>
  Math.max(...stretches.map((stretch) => stretch[of]));

type Row = readonly [what: string, acts: number, sum: number, longest: number];

const many = (what: string, stretches: readonly Stretch[]): Row => [
  what,
  stretches.length,
  worst(stretches, 'sum'),
  worst(stretches, 'longest'),
];

const mainThread = (use: Use): readonly Row[] => [
  many('loading all', [use.loading]),
  many('loading and merging all of two people', [use.merging]),
  many('a key of a search', use.keys),
  many('a filter opened, chosen or given up', use.filters),
  many('an order or a grouping', use.orders),
  many('showing all', [use.showing]),
  many('scrolling through all', [use.scrolling]),
  many('a key of a search, with all shown', use.keysWithAll),
];

function limitsOf(times: readonly PageTimes[], use: Use): readonly Limit[] {
  const first = (page: string, network: string): number =>
    times.find((one) => one.page === page && one.network === network)?.first ?? NaN;
  const networks = [...new Set(times.map(({ network }) => network))];
  return [
    ...networks.map((network) => ({
      what: `first ${String(FEW)} of ${String(MANY)} over ${network}, times those of a ${ofFew}`,
      value: round(first(ofMany, network) / first(ofFew, network), 2),
      atMost: 1.5,
    })),
    { what: 'worst key of a search, ms', value: worst(use.keys, 'sum'), atMost: 50 },
    { what: 'worst filter, ms', value: worst(use.filters, 'sum'), atMost: 50 },
    ...mainThread(use).map(([what, , , longest]) => ({
      what: `longest task of ${what}, ms`,
      value: longest,
      atMost: 50,
    })),
    { what: 'works that are not named to a screen reader', value: MANY - use.named, atMost: 0 },
    { what: "works that the page's search misses", value: use.found ? 0 : 1, atMost: 0 },
  ];
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const tableOf = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

const shown = (time: number): string | number => (Number.isFinite(time) ? time : '–');

const timeRows = (times: readonly PageTimes[]) =>
  times.map(({ page, network, first, all }) => [page, network, shown(first), shown(all)]);

const TIME_HEAD = ['page', 'network', `first ${String(FEW)}`, 'all'];
const THREAD_HEAD = ['what a reader does', 'acts', 'worst sum', 'longest task'];

function byHand(times: readonly PageTimes[]): string {
  const [ours, other] = [ofMany, BY_HAND].map((name) => times.find(({ page }) => page === name));
  if (ours === undefined || other === undefined) return '';
  return `The list shows its first ${String(FEW)} works ${String(round(other.first / ours.first, 1))} times as fast as the hand-written page, and has all of them ready to be searched in ${String(round(ours.all / other.all, 2))} times the time in which that page shows all.`;
}

const documentOf = (times: readonly PageTimes[], use: Use, limits: readonly Limit[]): string =>
  `# A list of ten thousand works

Made by \`npm run bench -- works --write\`, ${new Date().toISOString().slice(0, 10)}, on ${String(cpus().length)} cores (${cpus()[0]?.model ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GB, which
browser, server and database shared with other programs. Times from navigation are medians and only to be compared with each
other; times of the main thread are read from the browser's trace and count what the thread itself ran.

## Until works are on screen

Milliseconds from navigation, the pages alternating, each in a fresh browser context, the reference service on
PGlite. The hand-written page asks the same of the service and puts all works into the page at once, without a
library. "All" is when all works are loaded, and can be searched or, by hand, seen.

${tableOf(TIME_HEAD, timeRows(times))}

${byHand(times)}

## What the main thread does

Milliseconds of the thread's own time; "sum" is everything from one act to the frame that shows what came of it.

${tableOf(THREAD_HEAD, mainThread(use))}

JavaScript's heap holds ${String(use.heap.loaded)} MB with all works loaded, and ${String(use.heap.shown)} MB with all of them shown. Of these,
${String(use.named)} stand in the accessibility tree as entries of the list, and the page's own search ${use.found ? 'finds' : 'does not find'} one from the
middle: works that are far away are not laid out (\`content-visibility\`), but they are there.

${limits.map(({ what, value, atMost }) => `- ${value <= atMost ? 'within' : '**over**'}: ${what}: ${String(value)} (at most ${String(atMost)})`).join('\n')}
`;

export const worksBench: Bench = {
  name: 'works',
  title: 'a list of ten thousand works',
  run: () =>
    inWorld(
      async ({ api, browser, page }) => {
        const pages = await worksPages(api, page);
        const lists = { [ofFew]: pages.few, [ofMany]: pages.many };
        const beside = { ...lists, [BY_HAND]: pages.handWritten };
        const times = [
          ...(await timeWorks(browser, beside, { runs: RUNS, slow: false, whole: true })),
          ...(await timeWorks(browser, lists, { runs: FIRST_RUNS, slow: true, whole: false })),
        ];
        const use = await useWorks(browser, pages);
        const limits = limitsOf(times, use);
        return {
          head: ['what', 'where or how often', 'first, or worst sum', 'all, or longest task'],
          rows: [...timeRows(times), ...mainThread(use)],
          method: `${byHand(times)} Times to the screen: milliseconds from navigation, medians of ${String(RUNS)} runs (${String(FIRST_RUNS)} over the slow network), alternating. Acts: milliseconds of the main thread, from a trace.`,
          limits,
          figures: { times, use },
          document: documentOf(times, use, limits),
        };
      },
      { write: writeManyWorks, startLimit: IMPORT_LIMIT },
    ),
};
