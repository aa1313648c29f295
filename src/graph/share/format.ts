/**
 * The state of an explorer as a short text for addresses, and back.
 *
 * The text is a version, `1`, and sections with a dot before each, all of them optional. A section is a
 * letter and what belongs to it; a node is named by its key (see `keys.ts`).
 *
 * - `k` kinds that are shown, by their first letters; left out for all
 * - `y` first and last year that are shown, as in `y2010-2020`, `y2010-`, `y-2020`
 * - `e` expansions: a key, and in one character how many neighbours were asked for, again and again
 * - `c` an expansion of which the reader chose: a key, how many were asked for, keys of the chosen ones
 * - `m` nodes of the graph as a whole that were asked for; `e`, `c` and `m` stand in the order of the visit
 * - `h` keys of hidden nodes
 * - `f` key of the node that is focused on
 * - `s` keys of one or two selected nodes; `x` key of a selected edge's id
 * - `p` pinned nodes: a key, and three characters each for whole numbers x and y
 */
import type { GraphNodeKind } from '../../core/index.ts';
import type { GrowthStep, Place } from '../store/state.ts';

export const VERSION = '1';

/** Half the width of the field in which places can be written. */
export const FIELD = 2 ** 17;

/** The most that one character says. */
export const ONE = 63;

/** What a text says. Nodes, and ids in `steps`, are keys. */
export interface SharedState {
  readonly kinds: ReadonlySet<GraphNodeKind>;
  readonly from: number | null;
  readonly to: number | null;
  readonly steps: readonly GrowthStep[];
  readonly hidden: readonly string[];
  readonly focus: string | null;
  /** Up to two. */
  readonly nodes: readonly string[];
  readonly edge: string | null;
  readonly pinned: readonly (readonly [key: string, place: Place])[];
}
