/** What may be asked of the graph. */
import {
  AMONG_MOST,
  GRAPH_NODE_KINDS,
  GRAPH_SIZE,
  NEIGHBOURS_SIZE,
  parseNodeId,
} from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { ProblemError } from '../http/problem.ts';
import type { GraphFilter, NodeRecord } from '../store/graph/filter.ts';

const limitOf = ({ ordinary, most }: { readonly ordinary: number; readonly most: number }) =>
  v.pipe(
    v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[1-9]\d{0,3}$/, `limit must be from 1 to ${most}`),
        v.check((text) => Number(text) <= most, `limit must be from 1 to ${most}`),
      ),
      String(ordinary),
    ),
    v.transform(Number),
    v.description(`Nodes, from 1 to ${most}. Default ${ordinary}.`),
  );

const yearOf = (name: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}$/, `${name} must be a year`),
      v.description(`The ${name === 'from' ? 'first' : 'last'} year of works, included.`),
    ),
  );

const KIND = `(${GRAPH_NODE_KINDS.join('|')})`;

export const GraphQuerySchema = v.pipe(
  v.object({
    kinds: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          new RegExp(`^${KIND}(,${KIND}){0,9}$`),
          `kinds must be of ${GRAPH_NODE_KINDS.join(', ')}, with commas between them`,
        ),
        v.description(
          `Kinds of nodes, with commas between them: ${GRAPH_NODE_KINDS.join(', ')}. The ` +
            'researcher is there whatever they are. Default all.',
        ),
      ),
    ),
    limit: limitOf(GRAPH_SIZE),
    from: yearOf('from'),
    to: yearOf('to'),
  }),
  v.check(({ from, to }) => Number(from ?? 0) <= Number(to ?? 9999), 'from must not be after to'),
);

/** The filter that a checked query asks for. */
export function graphFilterOf(query: v.InferOutput<typeof GraphQuerySchema>): GraphFilter {
  const named = query.kinds?.split(',') ?? [];
  const kinds = GRAPH_NODE_KINDS.filter((kind) => named.includes(kind));
  return {
    kinds: kinds.length === GRAPH_NODE_KINDS.length ? [] : kinds,
    from: query.from === undefined ? null : Number(query.from),
    to: query.to === undefined ? null : Number(query.to),
  };
}

export const NeighboursQuerySchema = v.object({
  limit: limitOf(NEIGHBOURS_SIZE),
  cursor: v.optional(
    v.pipe(v.string(), v.description('Where to go on: `next` of the slice before.')),
  ),
  among: v.optional(
    v.pipe(
      v.string(),
      v.description(
        `Ids of up to ${AMONG_MOST} nodes that are known already, with commas between them: the ` +
          'edges between them and the answer’s nodes, and the node itself, are in the answer too.',
      ),
    ),
  ),
});

/** The nodes that are known already; what is no node's id is left out. */
export function amongOf(text: string | undefined): NodeRecord[] {
  const ids = [...new Set(text?.split(',') ?? [])].filter((id) => id !== '');
  if (ids.length > AMONG_MOST) {
    throw new ProblemError(
      'too-many-ids',
      `At most ${AMONG_MOST} nodes can be named; these are ${ids.length}.`,
      { limit: AMONG_MOST },
    );
  }
  return ids.flatMap((id) => parseNodeId(id) ?? []);
}
