/** What is written down of what was measured. */
import { median } from '../bench/bench.ts';
import type { BenchGraph } from './bench-graph.ts';
import type { CaseRecord } from './cases.ts';
import type { Contestant } from './contestants.ts';
import type { Labels } from './labels.ts';
import type { ElementRecord } from './page/element.ts';
import { qualityOf } from './quality.ts';

/** All runs of one contestant on one graph; no record where it gave up. */
export interface Result {
  readonly graph: BenchGraph;
  readonly contestant: Contestant;
  readonly records: readonly CaseRecord[];
  readonly labels: Labels | null;
}

/** All runs of the element itself on one graph; no record where it gave up. */
export interface ElementResult {
  readonly graph: BenchGraph;
  readonly records: readonly ElementRecord[];
}

/** Of those that there are: what took too long has none. */
const medianOf = (values: readonly number[]): number => median(values.filter(Number.isFinite));

/** What is written down of a contestant: medians, but for the longest task, where the worst counts. */
export function summary({ graph, contestant, records, labels }: Result) {
  const [first] = records;
  const middle = (pick: (record: CaseRecord) => number): number => medianOf(records.map(pick));
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

export type Summary = ReturnType<typeof summary>;

/** What is written down of the element: medians, and the longest task of all runs. */
export function elementSummary({ graph, records }: ElementResult) {
  return {
    graph: graph.name,
    runs: records.length,
    list: medianOf(records.map(({ list }) => list)),
    picture: medianOf(records.map(({ picture }) => picture)),
    longest: records.length === 0 ? NaN : Math.max(...records.map(({ longest }) => longest)),
  };
}

export type ElementSummary = ReturnType<typeof elementSummary>;
