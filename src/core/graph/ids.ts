/** Ids of nodes: `kind:id`, so that ids of different kinds never meet. */
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '../schema/graph-kinds.ts';

/** Longer names are told apart by how they begin; ids stand in addresses and in indexes. */
const NAME_LENGTH = 120;

/** The id of a node. */
export const nodeId = (kind: GraphNodeKind, id: string): string => `${kind}:${id}`;

/** Kind and id of the record that a node stands for; `null` when it is no node's id. */
export function parseNodeId(
  node: string,
): { readonly kind: GraphNodeKind; readonly id: string } | null {
  const kind = GRAPH_NODE_KINDS.find((each) => node.startsWith(`${each}:`));
  const id = node.slice((kind?.length ?? 0) + 1);
  return kind === undefined || id === '' ? null : { kind, id };
}

/**
 * The id of an institution of which only the name is known, such as `name:university-of-somewhere`.
 * Case and punctuation do not count.
 *
 * @returns `null` when nothing is left of the name
 */
export function namedInstitution(name: string): string | null {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? null : `name:${[...words.join('-')].slice(0, NAME_LENGTH).join('')}`;
}
