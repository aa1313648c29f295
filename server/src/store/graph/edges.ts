/** The edges of an answer: the core's, from the database's works, and citations, which it alone has. */
import {
  edgesOf,
  type EdgesWanted,
  type GraphEdge,
  GRAPH_EDGE_KINDS,
  nodeId,
} from '@bzpeer/widgets/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { findConnections } from './connections.ts';
import type { GraphFilter, NodeRecord } from './filter.ts';

const keyOf = ({ kind, id }: NodeRecord): string => nodeId(kind, id);

/**
 * Edges between the node that was asked for, those that are new, and those that the asker has
 * already; see `docs/profile-api.md`.
 */
export async function findEdges(
  db: Kysely<Tables>,
  asked: NodeRecord,
  fresh: readonly NodeRecord[],
  { among, filter }: { readonly among: readonly NodeRecord[]; readonly filter: GraphFilter },
): Promise<GraphEdge[]> {
  const root = keyOf(asked);
  const wanted: EdgesWanted = {
    asked: root,
    fresh: new Set(fresh.map(keyOf)),
    among: new Set(among.map(keyOf).filter((id) => id !== root)),
  };
  const others = new Map([...fresh, ...among].map((node) => [keyOf(node), node]));
  others.delete(root);
  const { works, places, cites } = await findConnections(db, asked, [...others.values()], {
    known: among.length > 0,
    filter,
  });
  const isNew = (id: string) => id === root || wanted.fresh.has(id);
  const cited = cites.flatMap(({ citing, year, cited: other }): GraphEdge[] => {
    const [source, target] = [nodeId('work', citing), nodeId('work', other)];
    const reason = { works: [], count: null, from: year, to: year };
    return isNew(source) || isNew(target)
      ? [{ kind: 'cites', source, target, weight: 1, reason }]
      : [];
  });
  const edges = [...edgesOf(works, places, wanted), ...cited];
  return GRAPH_EDGE_KINDS.flatMap((kind) => edges.filter((edge) => edge.kind === kind));
}
