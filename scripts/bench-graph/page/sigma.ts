/** sigma with graphology, laid out by ForceAtlas2: 100 iterations at once, or in its worker. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import type { BenchEdge, BenchGraph, BenchNode } from '../bench-graph.ts';
import { seeded } from '../random.ts';
import { EDGE_COLOURS, NODE_COLOURS, radiusOf, widthOf, type Contestant } from './contestant.ts';

const ITERATIONS = 100;
/** How long the worker may run: its picture has settled to the eye by then. */
const workerTime = (size: number): number => (size > 5000 ? 8000 : size > 1000 ? 3000 : 1500);

interface Place {
  x: number;
  y: number;
  label: string;
  size: number;
  color: string;
}

/** @param worker lays out in the worker instead of at once */
export function sigma(worker: boolean): Contestant {
  const graph = new Graph<Place>();
  const placeOf = (id: string | undefined): { x: number; y: number } =>
    id === undefined ? { x: NaN, y: NaN } : graph.getNodeAttributes(id);
  const random = seeded(1);
  const addNode = ({ id, kind, label, degree }: BenchNode, x: number, y: number): void => {
    graph.addNode(id, { x, y, label, size: radiusOf(degree), color: NODE_COLOURS[kind] });
  };
  const addEdges = (edges: readonly BenchEdge[], nodes: readonly BenchNode[]): void => {
    for (const { source, target, kind, weight } of edges) {
      const from = nodes[source]?.id;
      const to = nodes[target]?.id;
      if (from === undefined || to === undefined || graph.hasEdge(from, to)) continue;
      graph.addEdge(from, to, { size: widthOf(weight), color: EDGE_COLOURS[kind], weight });
    }
  };
  let renderer: Sigma<Place> | undefined;

  return {
    async show(container, { nodes, edges }) {
      for (const node of nodes) addNode(node, random() * 100, random() * 100);
      addEdges(edges, nodes);
      const settings = forceAtlas2.inferSettings(graph);
      if (!worker) forceAtlas2.assign(graph, { iterations: ITERATIONS, settings });
      const made = new Sigma(graph, container);
      renderer = made;
      if (!worker) return;
      const layout = new FA2Layout(graph, { settings });
      layout.start();
      await new Promise((resolve) => setTimeout(resolve, workerTime(nodes.length)));
      layout.kill();
      made.refresh();
    },
    expand({ nodes, delta }) {
      if (delta === null) return Promise.resolve();
      const { x, y } = placeOf(nodes[delta.around]?.id);
      for (const [index, node] of delta.nodes.entries()) {
        const angle = index * 2.4;
        addNode(node, x + Math.cos(angle) * 8, y + Math.sin(angle) * 8);
      }
      addEdges(delta.edges, [...nodes, ...delta.nodes]);
      renderer?.refresh();
      return Promise.resolve();
    },
    places: ({ nodes }: BenchGraph) =>
      nodes.flatMap(({ id }) => {
        const { x, y } = placeOf(id);
        return [x, y];
      }),
    destroy() {
      renderer?.kill();
    },
  };
}
