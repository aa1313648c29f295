/** Generated from ../schema/graph.ts by `npm run generate`. Do not edit. */
import type { GraphNode, GraphEdge } from '../schema/graph.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Checks that a value is a `GraphNode`. */
export const graphNodeShape: Shape<GraphNode> = shapeOf({
  id: 't',
  kind: 'work|researcher|topic|institution',
  label: 't',
  weight: ['n', 1],
  year: ['i', null],
  ref: ['t', null],
  url: ['s', null],
  detail: ['s', null],
  neighbours: ['c', null],
});

/** Checks that a value is a `GraphEdge`. */
export const graphEdgeShape: Shape<GraphEdge> = shapeOf({
  source: 't',
  target: 't',
  kind: 'authored|co-author|about|affiliated|cites',
  weight: ['n', 1],
  reason: [
    {
      works: [[{ id: 't', title: ['s', null], year: ['i', null] }], []],
      count: ['c', null],
      from: ['i', null],
      to: ['i', null],
    },
    null,
  ],
});
