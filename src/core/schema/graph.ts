import * as v from 'valibot';
import { GRAPH_EDGE_KINDS, GRAPH_NODE_KINDS } from './graph-kinds.ts';
import { count, list, orNull, text, year } from './primitives.ts';

/** A work, person, topic or institution in a slice of the research graph. */
export const GraphNodeSchema = v.object({
  /** `kind:id`, so that ids of different kinds never meet. */
  id: text,
  kind: v.picklist(GRAPH_NODE_KINDS),
  /** Name or title, with the markup that the source has. */
  label: text,
  /** Importance within the slice, from 0 up. */
  weight: v.nullish(v.number(), 1),
  /** A work's year of publication. */
  year: orNull(year),
  /** The id to ask the source with, for a work or a researcher. */
  ref: orNull(text),
  /** A page about it, such as a DOI, an ORCID iD or a ROR id as an address. */
  url: orNull(v.string()),
  /** A few words beside the label: a work's venue, a person's affiliation, a country. */
  detail: orNull(v.string()),
  /** How many neighbours it has in the whole graph; `null` when not known. */
  neighbours: orNull(count),
});
/** A work, person, topic or institution in a slice of the research graph. */
export type GraphNode = v.InferOutput<typeof GraphNodeSchema>;

/** One of the works that connect two nodes. */
export const ReasonWorkSchema = v.object({
  /** The id to ask the source with. */
  id: text,
  title: orNull(v.string()),
  year: orNull(year),
});
/** One of the works that connect two nodes. */
export type ReasonWork = v.InferOutput<typeof ReasonWorkSchema>;

/** Why two nodes are connected, as data. */
export const EdgeReasonSchema = v.object({
  /** Works that connect them, newest first; the service may list only some. */
  works: list(ReasonWorkSchema),
  /** How many works connect them, which may be more than are listed. */
  count: orNull(count),
  /** First and last year of the connection. */
  from: orNull(year),
  to: orNull(year),
});
/** Why two nodes are connected, as data. */
export type EdgeReason = v.InferOutput<typeof EdgeReasonSchema>;

/**
 * A connection between two nodes of the same slice. `authored` goes from a researcher to a work,
 * `about` from a work or a researcher to a topic, `affiliated` from a researcher to an institution,
 * `cites` from the citing work to the cited one; `co-author` has no direction.
 */
export const GraphEdgeSchema = v.object({
  source: text,
  target: text,
  kind: v.picklist(GRAPH_EDGE_KINDS),
  /** Strength within the slice, from 0 up. */
  weight: v.nullish(v.number(), 1),
  reason: orNull(EdgeReasonSchema),
});
/** A connection of two nodes, with its weight and its reason. */
export type GraphEdge = v.InferOutput<typeof GraphEdgeSchema>;

/** A ranked part of the research graph around somebody. */
export const GraphSliceSchema = v.object({
  /** Ids of the nodes that the slice is about. */
  roots: list(text),
  /** Most important first. */
  nodes: v.array(GraphNodeSchema),
  edges: v.array(GraphEdgeSchema),
  /** Nodes that the whole neighbourhood has; `null` when not known. */
  total: orNull(count),
  /** Whether the slice holds fewer nodes than the neighbourhood. */
  truncated: v.nullish(v.boolean(), false),
  /** Opaque cursor of further neighbours; `null` when there are none, or none to be had. */
  next: orNull(v.string()),
});
/** A ranked part of the research graph around somebody. */
export type GraphSlice = v.InferOutput<typeof GraphSliceSchema>;
