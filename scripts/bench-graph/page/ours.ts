/** The picture of `graph-explorer`, by the port that the element draws through. */
import type {
  Picture,
  PictureData,
  PictureEdge,
  PictureNode,
} from '../../../src/graph/renderer/port.ts';
import { createPicture } from '../../../src/graph/renderer/picture.ts';
import type { BenchEdge, BenchGraph, BenchNode } from '../bench-graph.ts';
import { EDGE_COLOURS, NODE_COLOURS, type Contestant } from './contestant.ts';

const nodeOf = ({ id, kind, label, degree }: BenchNode): PictureNode => ({
  id,
  kind,
  label,
  weight: degree,
});

/** @param nodes what the ends of an edge count on */
const edgeOf =
  (nodes: readonly BenchNode[]) =>
  ({ id, source, target, kind, weight }: BenchEdge): PictureEdge => ({
    id,
    source: nodes[source]?.id ?? '',
    target: nodes[target]?.id ?? '',
    kind,
    weight,
  });

const dataOf = ({ nodes, edges }: BenchGraph): PictureData => ({
  nodes: nodes.map(nodeOf),
  edges: edges.map(edgeOf(nodes)),
  pinned: new Map(),
});

/** The data with the graph's delta, as the store has it: what was there is the same. */
const grown = ({ nodes, edges, pinned }: PictureData, graph: BenchGraph): PictureData => {
  const { delta } = graph;
  if (delta === null) return { nodes, edges, pinned };
  return {
    nodes: [...nodes, ...delta.nodes.map(nodeOf)],
    edges: [...edges, ...delta.edges.map(edgeOf([...graph.nodes, ...delta.nodes]))],
    pinned,
  };
};

const nothing = (): void => undefined;

export function ours(): Contestant {
  let picture: Picture | undefined;
  let data: PictureData | undefined;
  return {
    async show(container, graph) {
      const made = await createPicture(container, {
        seed: graph.name,
        style: {
          colours: {
            nodes: NODE_COLOURS,
            edge: EDGE_COLOURS.authored,
            edgeClear: '#333333',
            label: '#333333',
            background: '#ffffff',
            focus: '#1a5fb4',
            outline: null,
          },
          font: 'sans-serif',
          fontSize: 11,
          direction: 'ltr',
          reducedMotion: true,
        },
        listener: {
          pressed: nothing,
          hovered: nothing,
          dragged: nothing,
          viewportChanged: nothing,
          lost: nothing,
        },
      });
      picture = made;
      made.resize(container.clientWidth, container.clientHeight);
      data = dataOf(graph);
      await made.show(data);
    },
    async settled() {
      await picture?.analysis();
    },
    async expand(graph) {
      if (data !== undefined) await picture?.show(grown(data, graph));
    },
    places: ({ nodes }) =>
      nodes.flatMap(({ id }) => {
        const { x, y } = picture?.placeOf(id) ?? { x: NaN, y: NaN };
        return [x, y];
      }),
    destroy() {
      picture?.destroy();
    },
  };
}
