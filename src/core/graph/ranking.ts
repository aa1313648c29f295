/** How the graph is ranked: what the server's SQL and the slices made from works have in common. */
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '../schema/graph-kinds.ts';
import { CLOSE_COLLABORATOR_MAX_AUTHORS } from '../trust/collaborators.ts';

/** Works that a reason lists; it counts them all. */
export const REASON_WORKS = 5;

/** What a work counts between two people, in thousandths. */
export const WHOLE_WORK = 1000;

/**
 * What a work counts for two of its authors: all of it up to thirty authors, and less in proportion
 * beyond, because a long byline says little about any two of its people.
 *
 * @param authors length of the whole byline
 * @returns thousandths
 */
export const workShare = (authors: number): number =>
  Math.floor(
    (WHOLE_WORK * CLOSE_COLLABORATOR_MAX_AUTHORS) /
      Math.max(authors, CLOSE_COLLABORATOR_MAX_AUTHORS),
  );

/** Whether a byline connects two people of whom neither was asked for. */
export const isShortByline = (authors: number): boolean =>
  authors <= CLOSE_COLLABORATOR_MAX_AUTHORS;

/**
 * Steps from one node of a kind to the next. Every slice is the beginning of one sequence, in which
 * the n-th node of a kind has the place (2n − 1) × step: of the first nodes, about half are works, 30 %
 * people, 12 % topics and 8 % institutions, and a kind that has no more leaves its share to the others.
 */
export const RANK_STEPS: Readonly<Record<GraphNodeKind, number>> = {
  work: 12,
  researcher: 20,
  topic: 50,
  institution: 75,
};

/** Places of people whom only long bylines connect, after everybody else's. */
export const ASIDE = 1_000_000_000;

/** What decides about the place of a node. */
export interface Rankable {
  readonly kind: GraphNodeKind;
  /** Id of the record that it stands for. */
  readonly id: string;
  /** Citations of a work, -1 when not known; for all others the works that connect it. */
  readonly strength: number;
  /** The latest year or day of the connection, to settle ties: the later one first. */
  readonly latest: number;
  /** Whether only long bylines connect it, and too few of them to make up one work. */
  readonly aside: boolean;
}

const before = (a: Rankable, b: Rankable): number =>
  Number(a.aside) - Number(b.aside) ||
  b.strength - a.strength ||
  b.latest - a.latest ||
  (a.id < b.id ? -1 : 1);

/** The nodes in the order in which slices take them. */
export function rank<T extends Rankable>(nodes: readonly T[]): T[] {
  const placed = GRAPH_NODE_KINDS.flatMap((kind) =>
    nodes
      .filter((node) => node.kind === kind)
      .sort(before)
      .map((node, at) => ({
        node,
        place: (2 * at + 1) * RANK_STEPS[kind] + (node.aside ? ASIDE : 0),
      })),
  );
  // The sort is stable: works first where places are equal.
  return placed.sort((a, b) => a.place - b.place).map(({ node }) => node);
}

/** Importance of a work by its citations: 1 for none, 2 for nine, 3 for ninety-nine. */
export const workWeight = (citations: number): number =>
  Math.round(100 * (1 + Math.log10(1 + Math.max(citations, 0)))) / 100;
