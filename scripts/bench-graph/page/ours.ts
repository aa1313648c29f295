/** The picture of `graph-explorer`, by the port that the element draws through. */
import type { Picture, PictureData } from '../../../src/graph/index.ts';
import { createPicture } from '../../../src/graph/renderer/picture.ts';
import { expanded, type BenchGraph } from '../bench-graph.ts';
import { EDGE_COLOURS, NODE_COLOURS, type Contestant } from './contestant.ts';

const dataOf = ({ nodes, edges }: BenchGraph): PictureData => ({
  nodes: nodes.map(({ id, kind, label, degree }) => ({ id, kind, label, weight: degree })),
  edges: edges.map(({ id, source, target, kind, weight }) => ({
    id,
    source: nodes[source]?.id ?? '',
    target: nodes[target]?.id ?? '',
    kind,
    weight,
  })),
  pinned: new Map(),
});

const nothing = (): void => undefined;

export function ours(): Contestant {
  let picture: Picture | undefined;
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
      await made.show(dataOf(graph));
    },
    async settled() {
      await picture?.analysis();
    },
    async expand(graph) {
      await picture?.show(dataOf(expanded(graph)));
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
