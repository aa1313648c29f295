/** Where slices made from works go on. */
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '../schema/graph-kinds.ts';
import type { Years } from './works-index.ts';

/** How much of a sequence was seen, and of which part of the graph it is. */
export interface Position extends Years {
  /** Nodes that were there already. */
  readonly at: number;
  readonly kinds?: readonly GraphNodeKind[] | undefined;
}

const CURSOR = /^(\d{1,7})~([a-z.]*)~(\d{0,4})~(\d{0,4})$/;

export const writePosition = ({ at, kinds, from, to }: Position): string =>
  `${at}~${kinds?.join('.') ?? ''}~${from ?? ''}~${to ?? ''}`;

const year = (text = '') => (text === '' ? null : Number(text));

/** @throws RangeError when it is no such cursor. */
export function readPosition(cursor: string): Position {
  const match = CURSOR.exec(cursor);
  if (match === null) throw new RangeError('not a cursor of this graph');
  const [, at, kinds = '', from, to] = match;
  return {
    at: Number(at),
    kinds:
      kinds === '' ? undefined : GRAPH_NODE_KINDS.filter((kind) => kinds.split('.').includes(kind)),
    from: year(from),
    to: year(to),
  };
}
