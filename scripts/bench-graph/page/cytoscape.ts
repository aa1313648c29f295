/** cytoscape as it comes: fcose for the layout, or the places that another layout found. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { BenchEdge, BenchNode } from '../bench-graph.ts';
import { EDGE_COLOURS, NODE_COLOURS, radiusOf, widthOf, type Contestant } from './contestant.ts';

const nodeElement = (
  { id, kind, label, degree }: BenchNode,
  position: cytoscape.Position | undefined,
): cytoscape.ElementDefinition => ({
  group: 'nodes',
  data: { id, label, colour: NODE_COLOURS[kind], size: 2 * radiusOf(degree) },
  ...(position && { position }),
});

const edgeElement = (
  { id, source, target, kind, weight }: BenchEdge,
  nodes: readonly BenchNode[],
): cytoscape.ElementDefinition => ({
  group: 'edges',
  data: {
    id,
    source: nodes[source]?.id ?? '',
    target: nodes[target]?.id ?? '',
    colour: EDGE_COLOURS[kind],
    width: widthOf(weight),
  },
});

const STYLE: cytoscape.StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      label: 'data(label)',
      'font-size': 11,
      'min-zoomed-font-size': 8,
      'text-valign': 'bottom',
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(colour)',
      'curve-style': 'haystack',
      opacity: 0.6,
    },
  },
];

/** fcose's own options are not in the types of cytoscape. */
const FCOSE: cytoscape.BaseLayoutOptions & { readonly animate: boolean } = {
  name: 'fcose',
  animate: false,
};

/** @param places x and y of each node, when another layout has found them; fcose finds them else */
export function plainCytoscape(places: readonly number[] | null): Contestant {
  if (places === null) cytoscape.use(fcose);
  let cy: cytoscape.Core | undefined;
  return {
    async show(container, { nodes, edges }) {
      const elements = [
        ...nodes.map((node, index) =>
          nodeElement(
            node,
            places === null
              ? undefined
              : { x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 },
          ),
        ),
        ...edges.map((edge) => edgeElement(edge, nodes)),
      ];
      cy = cytoscape({ container, elements, style: STYLE, layout: { name: 'preset' } });
      if (places !== null) {
        cy.fit();
        return;
      }
      const layout = cy.layout(FCOSE);
      const stopped = layout.promiseOn('layoutstop');
      layout.run();
      await stopped;
    },
    expand({ nodes, delta }) {
      if (delta === null || cy === undefined) return Promise.resolve();
      const { x, y } = cy.getElementById(nodes[delta.around]?.id ?? '').position();
      const all = [...nodes, ...delta.nodes];
      cy.add([
        ...delta.nodes.map((node, index) =>
          nodeElement(node, {
            x: x + Math.cos(index * 2.4) * 60,
            y: y + Math.sin(index * 2.4) * 60,
          }),
        ),
        ...delta.edges.map((edge) => edgeElement(edge, all)),
      ]);
      return Promise.resolve();
    },
    places: ({ nodes }) =>
      nodes.flatMap(({ id }) => {
        const { x, y } = cy?.getElementById(id).position() ?? { x: NaN, y: NaN };
        return [x, y];
      }),
    destroy() {
      cy?.destroy();
    },
  };
}
