/** The research graph: a slice around somebody, and the neighbours of any node. */
import { type GraphSlice, parseNodeId, ResearcherSchema } from '@bzpeer/widgets/core';
import { type Context, Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as v from 'valibot';
import type { AppContext } from '../context.ts';
import { contentHash } from '../hash.ts';
import { ProblemError } from '../http/problem.ts';
import { answer, entityTag } from '../http/reading.ts';
import {
  type GraphPosition,
  type NodeRecord,
  readPosition,
  WHOLE_GRAPH,
} from '../store/graph/filter.ts';
import { findNode } from '../store/graph/node.ts';
import { findGraph, findNeighbours } from '../store/graph/slices.ts';
import { badCursor, checkedQuery, isStorable } from './check.ts';
import { describeRead } from './documents.ts';
import {
  amongOf,
  graphFilterOf,
  GraphQuerySchema,
  NeighboursQuerySchema,
} from './graph-queries.ts';
import { requireResearcher } from './researcher.ts';

/** What is not known is left out: a slice has thousands of such fields. */
const withoutNull = (_name: string, value: unknown): unknown => value ?? undefined;

/** A slice hangs on works and names of many people, so its tag is that of its text. */
function answerSlice(c: Context, slice: GraphSlice): Promise<Response> {
  const body = JSON.stringify(slice, withoutNull);
  return answer(c, entityTag(contentHash(body)), () => body);
}

/** @throws ProblemError `invalid-id`, `unknown-node` */
async function requireNode({ db }: AppContext, text: string): Promise<NodeRecord> {
  const parsed = parseNodeId(text);
  if (parsed === null || !isStorable(text)) {
    throw new ProblemError('invalid-id', 'A node’s id is its kind, a colon, and an id.');
  }
  const found = await findNode(db, parsed);
  if (found === null) {
    throw new ProblemError('unknown-node', 'This service does not know the node.');
  }
  return found;
}

/** @throws ProblemError `invalid-cursor` */
function positionOf(node: NodeRecord, cursor: string | undefined): GraphPosition {
  if (cursor === undefined) return { offset: 0, filter: WHOLE_GRAPH };
  const position = readPosition(node, cursor);
  if (position === null) throw badCursor();
  return position;
}

export function graphRoutes(context: AppContext) {
  const { db } = context;
  return new Hono()
    .get(
      '/researchers/:id/graph',
      describeRoute(
        describeRead(
          'GraphSlice',
          {
            operationId: 'getGraph',
            summary: 'The ranked part of the research graph around a researcher',
            good:
              'The researcher, then neighbours by rank, and the edges between them. `next` goes on ' +
              'among the neighbours of the researcher.',
          },
          {
            400: 'The id or the question cannot be.',
            404: 'The service does not know the researcher.',
          },
        ),
      ),
      checkedQuery(GraphQuerySchema),
      async (c) => {
        const query = c.req.valid('query');
        const { document } = await requireResearcher(db, c.req.param('id'));
        const researcher = v.parse(ResearcherSchema, JSON.parse(document));
        return answerSlice(c, await findGraph(db, researcher, graphFilterOf(query), query.limit));
      },
    )
    .get(
      // The id of a work may hold a DOI, which has slashes that not everybody encodes.
      '/graph/nodes/:id{.+}/neighbours',
      describeRoute(
        describeRead(
          'GraphSlice',
          {
            operationId: 'listNeighbours',
            summary: 'Neighbours of a node of the graph',
            good:
              'Neighbours by rank, without the node itself, and their edges with it, with one ' +
              'another and with those of `among`.',
          },
          {
            400: 'The id, the question or the cursor cannot be.',
            404: 'The service does not know the node.',
          },
        ),
      ),
      checkedQuery(NeighboursQuerySchema),
      async (c) => {
        const { limit, cursor, among } = c.req.valid('query');
        const known = amongOf(among).filter(({ id }) => isStorable(id));
        const node = await requireNode(context, c.req.param('id'));
        const position = positionOf(node, cursor);
        return answerSlice(c, await findNeighbours(db, node, position, { limit, among: known }));
      },
    );
}
