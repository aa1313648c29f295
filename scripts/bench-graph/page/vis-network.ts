/** vis-network with its stabilisation, as its documentation shows it. */
import { DataSet, Network } from 'vis-network/standalone';
import type { BenchEdge, BenchNode } from '../bench-graph.ts';
import { EDGE_COLOURS, NODE_COLOURS, radiusOf, widthOf, type Contestant } from './contestant.ts';

const nodeOf = ({ id, kind, label, degree }: BenchNode) => ({
  id,
  label,
  shape: 'dot',
  size: radiusOf(degree),
  color: NODE_COLOURS[kind],
});
const edgeOf = ({ id, source, target, kind, weight }: BenchEdge, nodes: readonly BenchNode[]) => ({
  id,
  from: nodes[source]?.id ?? '',
  to: nodes[target]?.id ?? '',
  width: widthOf(weight),
  color: EDGE_COLOURS[kind],
});

export function visNetwork(): Contestant {
  const nodes = new DataSet<ReturnType<typeof nodeOf>>();
  const edges = new DataSet<ReturnType<typeof edgeOf>>();
  let network: Network | undefined;
  return {
    async show(container, graph) {
      nodes.add(graph.nodes.map(nodeOf));
      edges.add(graph.edges.map((edge) => edgeOf(edge, graph.nodes)));
      const made = new Network(
        container,
        { nodes, edges },
        { layout: { improvedLayout: false, randomSeed: 1 }, edges: { smooth: false } },
      );
      network = made;
      await new Promise<void>((resolve) => {
        made.once('stabilizationIterationsDone', () => {
          resolve();
        });
      });
      made.setOptions({ physics: false });
    },
    async expand({ nodes: known, delta }) {
      if (delta === null || network === undefined) return;
      const drawn = new Promise<void>((resolve) => {
        network?.once('afterDrawing', () => {
          resolve();
        });
      });
      const all = [...known, ...delta.nodes];
      nodes.add(delta.nodes.map(nodeOf));
      edges.add(delta.edges.map((edge) => edgeOf(edge, all)));
      await drawn;
    },
    places: (graph) => {
      const found = network?.getPositions() ?? {};
      return graph.nodes.flatMap(({ id }) => [found[id]?.x ?? NaN, found[id]?.y ?? NaN]);
    },
    destroy() {
      network?.destroy();
    },
  };
}
