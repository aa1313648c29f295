/** Turns what was measured into tables for people and figures for machines. */
import { cpus, totalmem } from 'node:os';
import { median, round } from '../bench/bench.ts';
import type { BenchGraph } from './bench-graph.ts';
import type { CaseRecord } from './cases.ts';
import { OURS_COLD, OURS_WARM, SIGMA, STOCK, type Contestant } from './contestants.ts';
import type { Labels } from './labels.ts';
import { qualityOf } from './quality.ts';

/** All runs of one contestant on one graph; no record where it gave up. */
export interface Result {
  readonly graph: BenchGraph;
  readonly contestant: Contestant;
  readonly records: readonly CaseRecord[];
  readonly labels: Labels | null;
}

/** What is written down of a contestant: medians, but for the longest task, where the worst counts. */
function summary({ graph, contestant, records, labels }: Result) {
  const [first] = records;
  const middle = (pick: (record: CaseRecord) => number): number => median(records.map(pick));
  const quality = first === undefined ? null : qualityOf(graph, first.places);
  const same = records.every(({ places }) =>
    places.every((value, index) => Object.is(value, first?.places[index])),
  );
  return {
    graph: graph.name,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    contestant: contestant.name,
    runs: records.length,
    settled: middle(({ settled }) => settled),
    everything: middle(({ everything }) => everything),
    longTotal: middle(({ longTotal }) => longTotal),
    longest: Math.max(0, ...records.map(({ longest }) => longest)),
    panFrame: middle(({ panFrame }) => panFrame),
    zoomFrame: middle(({ zoomFrame }) => zoomFrame),
    panScript: middle(({ panScript }) => panScript),
    hoverScript: middle(({ hoverScript }) => hoverScript),
    expansion: middle(({ expansion }) => expansion),
    moved: Math.max(0, ...records.map(({ moved }) => moved)),
    heap: middle(({ heap }) => heap),
    quality,
    labels,
    same,
  };
}

type Summary = ReturnType<typeof summary>;

const shown = (value: number, digits = 0): string =>
  Number.isFinite(value) ? String(round(value, digits)) : '–';

const COLUMNS: readonly (readonly [head: string, cell: (line: Summary) => string])[] = [
  ['', ({ contestant }) => contestant],
  ['first', ({ settled, runs }) => (runs === 0 ? 'over 60 s' : shown(settled))],
  ['all', ({ everything }) => shown(everything)],
  ['blocked', ({ longTotal }) => shown(longTotal)],
  ['longest', ({ longest, runs }) => (runs === 0 ? '–' : shown(longest))],
  ['pan p95', ({ panFrame }) => shown(panFrame)],
  ['zoom p95', ({ zoomFrame }) => shown(zoomFrame)],
  ['pan script', ({ panScript }) => shown(panScript, 1)],
  ['hover script', ({ hoverScript }) => shown(hoverScript, 1)],
  ['+30', ({ expansion }) => shown(expansion)],
  ['moved', ({ moved, expansion }) => (Number.isFinite(expansion) ? shown(moved, 1) : '–')],
  ['heap', ({ heap }) => shown(heap, 1)],
  ['stress', ({ quality }) => (quality === null ? '–' : quality.stress.toFixed(3))],
  ['neighbours', ({ quality }) => (quality === null ? '–' : quality.neighbours.toFixed(3))],
  ['crossings', ({ quality }) => (quality === null ? '–' : quality.crossings.toFixed(1))],
  ['labels', ({ labels }) => (labels === null ? '–' : String(labels.shown))],
  ['overlap', ({ labels }) => (labels === null ? '–' : `${round(100 * labels.overlapping)} %`)],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableOf(lines: readonly Summary[]): string {
  return [
    row(COLUMNS.map(([head]) => head)),
    row(COLUMNS.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...lines.map((line) => row(COLUMNS.map(([, cell]) => cell(line)))),
  ].join('\n');
}

interface Goal {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
}

/** The goals that one graph can show. */
function goalsOf(lines: readonly Summary[]): Goal[] {
  const find = ({ name }: Contestant): Summary | undefined =>
    lines.find(({ contestant, runs }) => contestant === name && runs > 0);
  const [warm, cold, sigma, stock] = [OURS_WARM, OURS_COLD, SIGMA, STOCK].map(find);
  const nodes = lines[0]?.nodes ?? 0;
  const big = nodes > 2000;
  const goals: Goal[] = [];
  if (warm !== undefined && sigma !== undefined) {
    const ratio = warm.settled / sigma.settled;
    goals.push({
      what: 'first, warm, over sigma',
      value: ratio,
      atMost: nodes < 1000 ? 0.35 : 0.2,
    });
  }
  if (cold !== undefined && sigma !== undefined && nodes < 1000) {
    goals.push({
      what: 'first, cold, over sigma',
      value: cold.settled / sigma.settled,
      atMost: 0.75,
    });
  }
  for (const line of [warm, cold]) {
    if (line === undefined) continue;
    goals.push(
      { what: `longest task, ${line.contestant}, ms`, value: line.longest, atMost: big ? 100 : 50 },
      { what: `pan p95, ${line.contestant}, ms`, value: line.panFrame, atMost: 20 },
      { what: `zoom p95, ${line.contestant}, ms`, value: line.zoomFrame, atMost: 20 },
      { what: `hover script, ${line.contestant}, ms a frame`, value: line.hoverScript, atMost: 1 },
      { what: `+30, ${line.contestant}, ms`, value: line.expansion, atMost: big ? 120 : 50 },
      { what: `moved by +30, ${line.contestant}`, value: line.moved, atMost: 0 },
    );
  }
  if (warm !== undefined && stock !== undefined) {
    goals.push({ what: 'heap over stock cytoscape', value: warm.heap / stock.heap, atMost: 0.35 });
  }
  if (warm?.quality != null && sigma?.quality != null) {
    const [own, other] = [warm.quality, sigma.quality];
    goals.push(
      { what: 'stress over FA2', value: own.stress / other.stress, atMost: 1 },
      { what: 'crossings over FA2', value: own.crossings / other.crossings, atMost: 1 },
      {
        what: 'FA2 neighbours over ours',
        value: other.neighbours / own.neighbours,
        atMost: 1 / 0.95,
      },
    );
  }
  return goals.filter(({ value }) => Number.isFinite(value));
}

const INTRODUCTION = `# Graph pictures, side by side

Made by \`npm run bench:graph -- --write\`. Every case is opened in a fresh browser context, contestants
alternate within a run, and the median of the runs stands in the tables; for the longest task it is the
worst of all runs. Times are milliseconds.

- **first**: from the data in memory to the frame that shows the settled picture, layout included; warm
  after another graph was shown in the same page, cold without. **all**: until everything is there,
  also what comes behind the first picture.
- **blocked**, **longest**: sum and maximum of main-thread tasks over 50 ms.
- **pan p95**, **zoom p95**: 95th percentile of the time between frames under real mouse input;
  **script**: script for each frame.
- **+30**: 30 nodes more, to the frame that shows them; **moved**: how far nodes that were there moved.
- **heap**: megabytes that the picture holds after a garbage collection.
- **stress** (lower), **neighbours** kept (higher), **crossings** an edge (lower); **labels** shown, and
  how many of them overlap another.

The machine has no GPU: WebGL is drawn in software, so the frames of sigma are better elsewhere.
`;

/** The tables as Markdown, and the figures behind them. */
export function report(
  results: readonly Result[],
  runs: number,
): { readonly text: string; readonly figures: unknown } {
  const lines = results.map(summary);
  const names = [...new Set(lines.map(({ graph }) => graph))];
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  const sections = names.map((name) => {
    const own = lines.filter(({ graph }) => graph === name);
    const goals = goalsOf(own).map(
      ({ what, value, atMost }) =>
        `- ${value <= atMost ? 'within' : '**over**'}: ${what} ${shown(value, 2)} (at most ${shown(atMost, 2)})`,
    );
    const [first] = own;
    const size = first === undefined ? '' : `${first.nodes} nodes, ${first.edges} edges.`;
    const repeats = own.find(({ contestant }) => contestant === OURS_WARM.name);
    const same =
      repeats === undefined
        ? ''
        : `Ours drew ${repeats.same ? 'the same picture to the bit in every run' : '**different pictures**'}.`;
    return `## ${name}\n\n${size} ${same}\n\n${tableOf(own)}\n\n${goals.join('\n')}\n`;
  });
  return {
    text: `${INTRODUCTION}\n${runs} runs, ${new Date().toISOString().slice(0, 10)}, ${machine}.\n\n${sections.join('\n')}`,
    figures: { date: new Date().toISOString(), machine, runs, lines },
  };
}
