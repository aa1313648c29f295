/** Which part of the graph is asked for. */
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '@bzpeer/widgets/core';
import { type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import { cursorNumber, cursorText, readCursor, writeCursor } from '../cursor.ts';

export interface GraphFilter {
  /** Empty for all. */
  readonly kinds: readonly GraphNodeKind[];
  /** First and last year of works, ends included; `null` is open. */
  readonly from: number | null;
  readonly to: number | null;
}

export const WHOLE_GRAPH: GraphFilter = { kinds: [], from: null, to: null };

/** A node, by the kind and the id of what it stands for. */
export interface NodeRecord {
  readonly kind: GraphNodeKind;
  readonly id: string;
}

export const isWhole = ({ kinds, from, to }: GraphFilter): boolean =>
  kinds.length === 0 && from === null && to === null;

/** A place among a node's neighbours: how many were before, and of which part of the graph. */
export interface GraphPosition {
  readonly offset: number;
  readonly filter: GraphFilter;
}

/** The offset, kinds with commas between them, and the years; 0 for an open one. */
const PositionSchema = v.tuple([
  v.pipe(cursorNumber, v.minValue(0)),
  cursorText,
  cursorNumber,
  cursorNumber,
]);

const listOf = ({ kind, id }: NodeRecord): string => `neighbours\n${kind}:${id}`;

export const writePosition = (node: NodeRecord, { offset, filter }: GraphPosition): string =>
  writeCursor(listOf(node), [offset, filter.kinds.join(), filter.from ?? 0, filter.to ?? 0]);

/** @returns `null` when it is no cursor, or one of another node. */
export function readPosition(node: NodeRecord, cursor: string): GraphPosition | null {
  const position = readCursor(listOf(node), PositionSchema, cursor);
  if (position === null) return null;
  const [offset, kinds, from, to] = position;
  const named = kinds.split(',');
  return {
    offset,
    filter: {
      kinds: GRAPH_NODE_KINDS.filter((kind) => named.includes(kind)),
      from: from === 0 ? null : from,
      to: to === 0 ? null : to,
    },
  };
}

/** Works of those years; one without a year only where both ends are open. */
export const workYears = ({ from, to }: GraphFilter): RawBuilder<unknown> => sql`
  (${from}::integer is null or w.year >= ${from}::integer)
  and (${to}::integer is null or w.year <= ${to}::integer)`;

/** Stated affiliations that touch those years. */
export const affiliationYears = ({ from, to }: GraphFilter): RawBuilder<unknown> => sql`
  (${from}::integer is null or f.to_year is null or f.to_year >= ${from}::integer)
  and (${to}::integer is null or f.from_year is null or f.from_year <= ${to}::integer)`;
