/** The benchmark's page: does one case, and tells the script that opened it. */
import type { BenchGraph } from '../bench-graph.ts';
import { painted, type Contestant } from './contestant.ts';

/** What the page has measured; times in milliseconds. */
export interface PageRecord {
  /** From the data in memory to the frame that shows the settled picture. */
  readonly settled: number;
  /** To the first frame in which something of the graph is drawn; equal to `settled` for most. */
  readonly everything: number;
  readonly longTotal: number;
  readonly longest: number;
  readonly places: readonly number[];
}

const CONTESTANTS: Readonly<
  Record<string, (places: readonly number[] | null) => Promise<Contestant>>
> = {
  ours: async () => (await import('./ours.ts')).ours(),
  'sigma + FA2 ×100': async () => (await import('./sigma.ts')).sigma(false),
  'sigma + FA2 worker': async () => (await import('./sigma.ts')).sigma(true),
  'vis-network': async () => (await import('./vis-network.ts')).visNetwork(),
  'force-graph': async () => (await import('./force-graph.ts')).forceGraph(),
  'cytoscape + fcose': async () => (await import('./cytoscape.ts')).plainCytoscape(null),
  'cytoscape, places given': async (places) =>
    (await import('./cytoscape.ts')).plainCytoscape(places),
};

const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
  type: 'longtask',
  buffered: true,
});

/** Enough for every library to run through its code. */
const SMALL: BenchGraph = {
  name: 'small',
  nodes: Array.from({ length: 300 }, (_, index) => ({
    id: `work:${index}`,
    kind: 'work',
    label: `Work ${index}`,
    degree: 2,
  })),
  edges: Array.from({ length: 299 }, (_, index) => ({
    id: `e${index}`,
    source: index + 1,
    target: Math.floor(index / 3),
    kind: 'cites',
    weight: 1,
  })),
  delta: null,
};

let contestant: Contestant | undefined;
let frames: number[] = [];
let watching = false;

const bench = {
  /**
   * Fetches the library's code, which is not what is measured.
   *
   * @param warm whether it also draws a small graph once, as on a page that has shown one before
   */
  async load(name: string, places: readonly number[] | null, warm: boolean): Promise<void> {
    const make = CONTESTANTS[name];
    if (make === undefined) throw new Error(`no contestant ${name}`);
    contestant = await make(places);
    if (!warm) return;
    const container = document.createElement('div');
    Object.assign(container.style, { inlineSize: '300px', blockSize: '200px' });
    document.body.append(container);
    await contestant.show(container, SMALL);
    await contestant.settled?.();
    await painted();
    contestant.destroy();
    container.remove();
    contestant = await make(places);
  },

  async run(graph: BenchGraph): Promise<PageRecord> {
    const container = document.querySelector<HTMLElement>('#graph');
    if (contestant === undefined || container === null) throw new Error('load first');
    await painted();
    await painted();
    const start = performance.now();
    await contestant.show(container, graph);
    await painted();
    const settled = performance.now() - start;
    await contestant.settled?.();
    await painted();
    const everything = performance.now() - start;
    // A long task is told after it has ended.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const during = longTasks.filter(({ startTime }) => startTime >= start - 1);
    return {
      settled,
      everything,
      longTotal: during.reduce((sum, { duration }) => sum + duration, 0),
      longest: Math.max(0, ...during.map(({ duration }) => duration)),
      places: contestant.places(graph),
    };
  },

  /** @returns milliseconds to the frame that shows the new nodes, and how far the others moved */
  async expand(graph: BenchGraph): Promise<{ time: number; moved: number }> {
    if (contestant === undefined) throw new Error('load first');
    const before = contestant.places(graph);
    const start = performance.now();
    await contestant.expand(graph);
    await painted();
    const time = performance.now() - start;
    const after = contestant.places(graph);
    const moved = before.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - (after[index] ?? NaN))),
      0,
    );
    return { time, moved };
  },

  /** Notes the time between frames until `stopFrames`. */
  watchFrames(): void {
    frames = [];
    watching = true;
    let before = performance.now();
    const note = (now: number): void => {
      frames.push(now - before);
      before = now;
      if (watching) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  },

  stopFrames(): readonly number[] {
    watching = false;
    return frames.slice(1);
  },
};

export type BenchPage = typeof bench;

Object.assign(window, { bench });
