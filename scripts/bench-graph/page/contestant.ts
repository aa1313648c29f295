/** What each library has to do in the benchmark's page, with the same look as far as it can. */
import type { BenchGraph } from '../bench-graph.ts';
import type { GraphEdgeKind, GraphNodeKind } from '../../../src/core/index.ts';

export interface Contestant {
  /** From data in memory to the settled picture; resolves when it has been handed to the canvas. */
  show(container: HTMLElement, graph: BenchGraph): Promise<void>;
  /** Adds the graph's delta; resolves when it has been handed to the canvas. */
  expand(graph: BenchGraph): Promise<void>;
  /** x and y of each node in the order of the graph, in the library's own units. */
  places(graph: BenchGraph): number[];
  /** Resolves when everything is there, also what comes after the first picture. */
  settled?(): Promise<void>;
  destroy(): void;
}

export const NODE_COLOURS: Readonly<Record<GraphNodeKind, string>> = {
  work: '#4e79a7',
  researcher: '#c9701a',
  topic: '#3f7f3a',
  institution: '#8d5a82',
};

export const EDGE_COLOURS: Readonly<Record<GraphEdgeKind, string>> = {
  authored: '#9aa7b5',
  'co-author': '#e0b896',
  about: '#a9c9a4',
  affiliated: '#c9b3c6',
  cites: '#c4c4c4',
};

/** Radius of a node in pixels. */
export const radiusOf = (degree: number): number => Math.min(14, 3 + 1.1 * Math.sqrt(degree || 1));
/** Width of an edge in pixels. */
export const widthOf = (weight: number): number => 0.5 + 0.35 * weight;

/** The task after the frame in which the browser shows what was drawn. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
