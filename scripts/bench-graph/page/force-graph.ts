/** force-graph, whose simulation is watched by the reader until it stops. */
import ForceGraph from 'force-graph';
import type { BenchEdge, BenchNode } from '../bench-graph.ts';
import { EDGE_COLOURS, NODE_COLOURS, radiusOf, widthOf, type Contestant } from './contestant.ts';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly val: number;
  readonly color: string;
  x?: number;
  y?: number;
  fx?: number;
  fy?: number;
}
interface Link {
  readonly source: string;
  readonly target: string;
  readonly color: string;
  readonly width: number;
}

const nodeOf = ({ id, kind, label, degree }: BenchNode): Node => ({
  id,
  name: label,
  val: radiusOf(degree) ** 2 / 16,
  color: NODE_COLOURS[kind],
});
const linkOf = (
  { source, target, kind, weight }: BenchEdge,
  nodes: readonly BenchNode[],
): Link => ({
  source: nodes[source]?.id ?? '',
  target: nodes[target]?.id ?? '',
  color: EDGE_COLOURS[kind],
  width: widthOf(weight),
});

/** Milliseconds after which the simulation is taken as settled; the library's default is 15 s. */
const COOLDOWN = 5000;

export function forceGraph(): Contestant {
  let nodes: Node[] = [];
  let links: Link[] = [];
  let chart: ForceGraph<Node, Link> | undefined;
  return {
    async show(container, graph) {
      nodes = graph.nodes.map(nodeOf);
      links = graph.edges.map((edge) => linkOf(edge, graph.nodes));
      const made = new ForceGraph<Node, Link>(container)
        .width(container.clientWidth)
        .height(container.clientHeight)
        .linkColor('color')
        .linkWidth('width')
        .cooldownTime(COOLDOWN);
      chart = made;
      await new Promise<void>((resolve) => {
        made.onEngineStop(resolve).graphData({ nodes, links });
      });
      made.zoomToFit(0);
    },
    expand({ nodes: known, delta }) {
      if (delta === null || chart === undefined) return Promise.resolve();
      for (const node of nodes) {
        node.fx = node.x ?? 0;
        node.fy = node.y ?? 0;
      }
      const all = [...known, ...delta.nodes];
      nodes = [...nodes, ...delta.nodes.map(nodeOf)];
      links = [...links, ...delta.edges.map((edge) => linkOf(edge, all))];
      chart.graphData({ nodes, links });
      return Promise.resolve();
    },
    places: () => nodes.flatMap(({ x, y }) => [x ?? NaN, y ?? NaN]),
    destroy() {
      chart?._destructor();
    },
  };
}
