/** Slices of the graph: each is the beginning of one ranked sequence, or a stretch of it. */
import { type GraphSlice, nodeId, type Researcher, researcherNode } from '@bzpeer/widgets/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { TOPIC_WORKS } from './candidates.ts';
import { findEdges } from './edges.ts';
import {
  type GraphFilter,
  type GraphPosition,
  isWhole,
  type NodeRecord,
  writePosition,
} from './filter.ts';
import { nodeOf } from './nodes.ts';
import { findRanked } from './ranked.ts';

/**
 * The slice around a researcher, in two queries.
 *
 * @param limit nodes, the researcher among them
 */
export async function findGraph(
  db: Kysely<Tables>,
  researcher: Researcher,
  filter: GraphFilter,
  limit: number,
): Promise<GraphSlice> {
  const asked: NodeRecord = { kind: 'researcher', id: researcher.id };
  const root = nodeId(asked.kind, asked.id);
  const part = { offset: 0, limit: limit - 1, close: true };
  const { rows, total, works } = await findRanked(db, asked, filter, part);
  const edges = await findEdges(db, asked, rows, { among: [], filter });
  const next = rows.length < total ? writePosition(asked, { offset: rows.length, filter }) : null;
  return {
    roots: [root],
    nodes: [
      {
        ...researcherNode(researcher, Math.max(works, 1)),
        neighbours: isWhole(filter) ? total : null,
      },
      ...rows.map((row) => nodeOf(row, asked)),
    ],
    edges,
    total: total + 1,
    truncated: next !== null,
    next,
  };
}

export interface NeighboursPart {
  readonly limit: number;
  /** Nodes that the asker has already, to which edges are wanted too. */
  readonly among: readonly NodeRecord[];
}

/** Neighbours of a node that exists, in two queries. */
export async function findNeighbours(
  db: Kysely<Tables>,
  asked: NodeRecord,
  { offset, filter }: GraphPosition,
  { limit, among }: NeighboursPart,
): Promise<GraphSlice> {
  const root = nodeId(asked.kind, asked.id);
  const part = { offset, limit, close: false };
  const { rows, total, works } = await findRanked(db, asked, filter, part);
  const edges = await findEdges(db, asked, rows, { among, filter });
  const end = offset + rows.length;
  const next =
    rows.length > 0 && end < total ? writePosition(asked, { offset: end, filter }) : null;
  const isCut = asked.kind === 'topic' && works >= TOPIC_WORKS;
  return {
    roots: [root],
    nodes: rows.map((row) => nodeOf(row, asked)),
    edges,
    total: isCut ? null : total,
    truncated: next !== null || isCut,
    next,
  };
}
