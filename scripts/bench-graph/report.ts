/** Turns what was measured into tables for people and figures for machines. */
import { cpus, totalmem } from 'node:os';
import { round } from '../bench/bench.ts';
import { OURS_WARM } from './contestants.ts';
import { goalsOf } from './goals.ts';
import {
  elementSummary,
  summary,
  type ElementResult,
  type ElementSummary,
  type Result,
  type Summary,
} from './summary.ts';

const shown = (value: number, digits = 0): string =>
  Number.isFinite(value) ? String(round(value, digits)) : '–';

type Column = readonly [head: string, cell: (line: Summary) => string];

const NAME: Column = ['', ({ contestant }) => contestant];

/** How long everything takes, and what it holds. */
const TIMES: readonly Column[] = [
  NAME,
  ['runs', ({ runs }) => String(runs)],
  ['first', ({ settled, runs }) => (runs === 0 ? 'over 60 s' : shown(settled))],
  ['all', ({ everything }) => shown(everything)],
  ['blocked', ({ longTotal }) => shown(longTotal)],
  ['longest', ({ longest, runs }) => (runs === 0 ? '–' : shown(longest))],
  ['pan p95', ({ panFrame }) => shown(panFrame)],
  ['zoom p95', ({ zoomFrame }) => shown(zoomFrame)],
  ['pan script', ({ panScript }) => shown(panScript, 1)],
  ['hover script', ({ hoverScript }) => shown(hoverScript, 1)],
  ['+30', ({ expansion }) => shown(expansion)],
  ['heap', ({ heap }) => shown(heap, 1)],
];

/** How good the picture is. */
const PICTURES: readonly Column[] = [
  NAME,
  ['stress', ({ quality }) => (quality === null ? '–' : quality.stress.toFixed(3))],
  ['neighbours', ({ quality }) => (quality === null ? '–' : quality.neighbours.toFixed(3))],
  ['crossings', ({ quality }) => (quality === null ? '–' : quality.crossings.toFixed(1))],
  ['labels', ({ labels }) => (labels === null ? '–' : String(labels.shown))],
  ['overlap', ({ labels }) => (labels === null ? '–' : `${round(100 * labels.overlapping)} %`)],
  ['moved', ({ moved, expansion }) => (Number.isFinite(expansion) ? shown(moved, 1) : '–')],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableOf(lines: readonly Summary[], columns: readonly Column[]): string {
  return [
    row(columns.map(([head]) => head)),
    row(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...lines.map((line) => row(columns.map(([, cell]) => cell(line)))),
  ].join('\n');
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
- **runs**: a contestant that has had a minute on a graph has no further run on it, and one that has no
  settled picture after a minute has given up.

Of the element itself, by its tag and over HTTP: the milliseconds from asking for its code to its list and
to its picture, and the longest task on the way, until the model behind the picture is built.

The machine has no GPU: WebGL is drawn in software, so the frames of sigma are better elsewhere.
`;

/** What a reader with another machine needs to know. */
const CARRIES_OVER = `Ratios within a run carry over to other machines, milliseconds do not: on a faster one, sigma took 157 ms for 300
nodes, 1,419 ms for 2,000 and 6,224 ms for 10,000.`;

const elementLine = ({ list, picture, longest, runs }: ElementSummary): string => {
  const task = longest === 0 ? 'no task over 50 ms' : `longest task ${shown(longest)} ms`;
  return runs === 0
    ? 'The element itself: over 60 s.'
    : `The element itself: list ${shown(list)} ms, picture ${shown(picture)} ms, ${task}.`;
};

function sectionOf(lines: readonly Summary[], element: ElementSummary | undefined): string {
  const [first] = lines;
  const goals = goalsOf(lines, element).map(
    ({ what, value, atMost }) =>
      `- ${value <= atMost ? 'within' : '**over**'}: ${what} ${shown(value, 2)} (at most ${shown(atMost, 2)})`,
  );
  const repeats = lines.find(({ contestant }) => contestant === OURS_WARM.name);
  const same =
    repeats === undefined || repeats.runs < 2
      ? ''
      : `Ours drew ${repeats.same ? 'the same picture to the bit in every run' : '**different pictures**'}.`;
  const about = [
    first === undefined ? '' : `${first.nodes} nodes, ${first.edges} edges.`,
    same,
    element === undefined ? '' : elementLine(element),
  ];
  return [
    `## ${first?.graph ?? ''}`,
    about.filter(Boolean).join(' '),
    tableOf(lines, TIMES),
    tableOf(
      lines.filter(({ runs }) => runs > 0),
      PICTURES,
    ),
    ...(goals.length > 0 ? [goals.join('\n')] : []),
  ].join('\n\n');
}

export interface HowMeasured {
  readonly runs: number;
  /** Minutes after which it was ended; `null` where it came to its end. */
  readonly cut: number | null;
}

/** The tables as Markdown, and the figures behind them. */
export function report(
  results: readonly Result[],
  elements: readonly ElementResult[],
  { runs, cut }: HowMeasured,
): { readonly text: string; readonly figures: unknown } {
  const lines = results.map(summary);
  const ofElements = elements.map(elementSummary);
  const names = [...new Set(lines.map(({ graph }) => graph))];
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  const sections = names.map((name) =>
    sectionOf(
      lines.filter(({ graph }) => graph === name),
      ofElements.find(({ graph }) => graph === name),
    ),
  );
  const end = cut === null ? '' : ` Ended after ${cut} minutes: what is missing was not measured.`;
  const date = new Date().toISOString();
  return {
    text: `${INTRODUCTION}\nUp to ${runs} runs, ${date.slice(0, 10)}, ${machine}.${end}\n\n${CARRIES_OVER}\n\n${sections.join('\n\n')}\n`,
    figures: { date, machine, runs, cut, lines, elements: ofElements },
  };
}
