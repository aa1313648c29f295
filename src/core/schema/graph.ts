import * as v from 'valibot';
import { count, list, orNull, text, year } from './primitives.ts';

export const GRAPH_NODE_KINDS = ['work', 'researcher', 'topic', 'institution'] as const;
export type GraphNodeKind = (typeof GRAPH_NODE_KINDS)[number];

export const GRAPH_EDGE_KINDS = ['authored', 'co-author', 'about', 'affiliated', 'cites'] as const;
export type GraphEdgeKind = (typeof GRAPH_EDGE_KINDS)[number];

/** A work, person, topic or institution in a slice of the research graph. */
export const GraphNodeSchema = v.object({
  id: text,
  kind: v.picklist(GRAPH_NODE_KINDS),
  label: text,
  /** Importance within the slice, from 0 up. */
  weight: v.nullish(v.number(), 1),
  year: orNull(year),
});
export type GraphNode = v.InferOutput<typeof GraphNodeSchema>;

/** Why two nodes are connected, as data. */
export const EdgeReasonSchema = v.object({
  /** Ids of the works that connect them. */
  works: list(v.string()),
  /** How many works connect them, which may be more than are listed. */
  count: orNull(count),
  from: orNull(year),
  to: orNull(year),
});
export type EdgeReason = v.InferOutput<typeof EdgeReasonSchema>;

/** A connection between two nodes of the same slice. */
export const GraphEdgeSchema = v.object({
  source: text,
  target: text,
  kind: v.picklist(GRAPH_EDGE_KINDS),
  weight: v.nullish(v.number(), 1),
  reason: orNull(EdgeReasonSchema),
});
export type GraphEdge = v.InferOutput<typeof GraphEdgeSchema>;

/** A ranked part of the research graph around somebody. */
export const GraphSliceSchema = v.object({
  nodes: v.array(GraphNodeSchema),
  edges: v.array(GraphEdgeSchema),
  /** Nodes that the whole neighbourhood has; `null` when not known. */
  total: orNull(count),
  /** Whether the slice holds fewer nodes than the neighbourhood. */
  truncated: v.nullish(v.boolean(), false),
});
export type GraphSlice = v.InferOutput<typeof GraphSliceSchema>;
