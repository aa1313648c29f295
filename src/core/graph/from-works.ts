/** Slices of the graph from works, for sources that have no graph of their own. */
import type { GraphNodeKind } from '../schema/graph-kinds.ts';
import type { GraphSlice } from '../schema/graph.ts';
import type { Researcher } from '../schema/researcher.ts';
import type { Work } from '../schema/work.ts';
import { statedAffiliations } from './affiliations.ts';
import { type Position, readPosition, writePosition } from './cursor.ts';
import { edgesOf, type StatedPlace } from './edges.ts';
import { nodeId, parseNodeId } from './ids.ts';
import { type Candidate, neighbourhood } from './neighbourhood.ts';
import { researcherNode } from './nodes.ts';
import { rank } from './ranking.ts';
import { GRAPH_SIZE, NEIGHBOURS_SIZE } from './sizes.ts';
import { type GraphRecords, indexWorks, type WorksIndex, type Years } from './works-index.ts';

/** How much of the graph around somebody is wanted. */
export interface SliceOptions extends Years {
  /** Kinds of nodes; the researcher is there whatever they are. Default all. */
  readonly kinds?: readonly GraphNodeKind[] | undefined;
  /** Nodes, the researcher among them. Default 120. */
  readonly limit?: number | undefined;
  /** Whether these are all works of the researcher. Default true. */
  readonly complete?: boolean | undefined;
}

/** Which neighbours of a node are wanted. */
export interface NeighboursOptions {
  /** Nodes. Default 30. */
  readonly limit?: number | undefined;
  /** `next` of the slice before. */
  readonly cursor?: string | undefined;
  /** Nodes that are known already, to which edges are wanted too. */
  readonly among?: readonly string[] | undefined;
  /** Whether the node is connected by no other works. Default false. */
  readonly complete?: boolean | undefined;
}

const ofKinds = (candidates: readonly Candidate[], { kinds }: Pick<Position, 'kinds'>) =>
  rank(candidates.filter(({ kind }) => kinds?.includes(kind) ?? true));

const idsOf = (candidates: readonly Candidate[]) => new Set(candidates.map(({ node }) => node.id));

const placesOf = ({ researchers }: WorksIndex, years: Years): StatedPlace[] =>
  [...researchers].flatMap(([person, profile]) =>
    [...statedAffiliations(profile, years)].map(([institution, stated]) => ({
      person,
      institution,
      stated,
    })),
  );

/**
 * The slice around a researcher that a service with a graph would give, as far as these works say:
 * without citations between works, and with other people's works only where the researcher is on
 * them too. Institutions are known by name only.
 *
 * @param works the researcher's; the same ones in another order give the same slice
 */
export function sliceFromWorks(
  researcher: Researcher,
  works: readonly Work[],
  options: SliceOptions = {},
): GraphSlice {
  const { limit = GRAPH_SIZE.ordinary, complete = true, kinds, from, to } = options;
  const years = { from, to };
  const index = indexWorks([{ researcher, works }], years);
  const root = nodeId('researcher', researcher.id);
  const around = neighbourhood(index, { kind: 'researcher', id: researcher.id }, years) ?? [];
  const candidates = ofKinds(around, { kinds });
  const taken = candidates.filter(({ aside }) => !aside).slice(0, Math.max(limit - 1, 0));
  const next =
    taken.length < candidates.length ? writePosition({ at: taken.length, kinds, from, to }) : null;
  const isWhole = complete && kinds === undefined && from == null && to == null;
  return {
    roots: [root],
    nodes: [
      {
        ...researcherNode(researcher, Math.max(index.works.length, 1)),
        neighbours: isWhole ? candidates.length : null,
      },
      ...taken.map(({ node }) => node),
    ],
    edges: edgesOf(index.works, placesOf(index, years), {
      asked: root,
      fresh: idsOf(taken),
      among: new Set(),
    }),
    total: complete ? candidates.length + 1 : null,
    truncated: next !== null || !complete,
    next,
  };
}

/**
 * The neighbours of a node that a service with a graph would give, as far as these works say.
 *
 * @param records works of the people from whose works the graph was made
 * @returns `null` when nothing is known of the node
 * @throws RangeError when the cursor is none of these.
 */
export function neighboursFromWorks(
  node: string,
  records: readonly GraphRecords[],
  options: NeighboursOptions = {},
): GraphSlice | null {
  const { limit = NEIGHBOURS_SIZE.ordinary, complete = false, among = [], cursor } = options;
  const position: Position = cursor === undefined ? { at: 0 } : readPosition(cursor);
  const index = indexWorks(records, position);
  const record = parseNodeId(node);
  const around = record && neighbourhood(index, record, position);
  if (!around) return null;
  const candidates = ofKinds(around, position);
  const end = position.at + limit;
  const taken = candidates.slice(position.at, end);
  const next = end < candidates.length ? writePosition({ ...position, at: end }) : null;
  const known = new Set(among);
  known.delete(node);
  return {
    roots: [node],
    nodes: taken.map(({ node: found }) => found),
    edges: edgesOf(index.works, placesOf(index, position), {
      asked: node,
      fresh: idsOf(taken),
      among: known,
    }),
    total: complete ? candidates.length : null,
    truncated: next !== null || !complete,
    next,
  };
}
