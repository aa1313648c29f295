/** The edges between nodes, and why each is there, as far as works and profiles say. */
import type { GraphEdge } from '../schema/graph.ts';
import { affiliationReason, type Stated } from './affiliations.ts';
import { nodeId } from './ids.ts';
import { isShortByline, WHOLE_WORK, workShare } from './ranking.ts';
import { publishedIn, reasonOf } from './tally.ts';
import type { ConnectingWork } from './works-index.ts';

/** Between which nodes edges are wanted. */
export interface EdgesWanted {
  /** The node that was asked for. */
  readonly asked: string;
  /** Nodes of which at least one is on every edge, the one that was asked for aside. */
  readonly fresh: ReadonlySet<string>;
  /** Nodes that are there already; some of them may be fresh as well. */
  readonly among: ReadonlySet<string>;
}

/** Where a profile says that somebody is or was; ids without kinds. */
export interface StatedPlace {
  readonly person: string;
  readonly institution: string;
  readonly stated: Pick<Stated, 'from' | 'to' | 'current'>;
}

interface Pair {
  readonly kind: 'co-author' | 'about' | 'affiliated';
  readonly source: string;
  readonly target: string;
  readonly works: ConnectingWork[];
  stated: StatedPlace['stated'] | undefined;
}

/** Pairs of nodes that any number of works connects. */
class Pairs {
  readonly #byKey = new Map<string, Pair>();

  #pair(kind: Pair['kind'], source: string, target: string): Pair {
    const key = `${kind} ${source} ${target}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const pair: Pair = { kind, source, target, works: [], stated: undefined };
    this.#byKey.set(key, pair);
    return pair;
  }

  count(kind: Pair['kind'], source: string, target: string, work: ConnectingWork): void {
    this.#pair(kind, source, target).works.push(work);
  }

  state(source: string, target: string, stated: StatedPlace['stated']): void {
    this.#pair('affiliated', source, target).stated = stated;
  }

  edges(): GraphEdge[] {
    return [...this.#byKey.values()].map(({ kind, source, target, works, stated }) => ({
      kind,
      source,
      target,
      weight:
        kind === 'co-author'
          ? works.reduce((sum, { authors }) => sum + workShare(authors), 0) / WHOLE_WORK
          : Math.max(works.length, 1),
      reason: kind === 'affiliated' ? affiliationReason(works, stated) : reasonOf(works),
    }));
  }
}

/**
 * The edges of the nodes that are wanted. Two people of whom neither was asked for are connected by
 * works of at most thirty authors only, and people with topics only if one of them was asked for, or
 * is new where the other is known; else a slice would be more lines than anything.
 *
 * @param works newest first
 */
export function edgesOf(
  works: Iterable<ConnectingWork>,
  places: Iterable<StatedPlace>,
  { asked, fresh, among }: EdgesWanted,
): GraphEdge[] {
  const edges: GraphEdge[] = [];
  const pairs = new Pairs();
  const isThere = (id: string) => id === asked || fresh.has(id) || among.has(id);
  const isWanted = (a: string, b: string) =>
    a === asked || b === asked || fresh.has(a) || fresh.has(b);
  const isBetween = (a: string, b: string) =>
    (fresh.has(a) && among.has(b)) || (fresh.has(b) && among.has(a));

  for (const work of works) {
    const id = nodeId('work', work.id);
    const topics = work.topics.map((topic) => nodeId('topic', topic)).filter(isThere);
    const present = [...work.people]
      .map(([person, { institutions }]) => ({ person: nodeId('researcher', person), institutions }))
      .filter(({ person }) => isThere(person));
    const single = (kind: 'authored' | 'about', source: string, target: string, weight: number) => {
      if (!isThere(id) || !isWanted(source, target)) return;
      edges.push({ kind, source, target, weight, reason: publishedIn(work.year) });
    };
    const together = (a: string, b: string) => {
      if (a === b || !isWanted(a, b)) return;
      const [source, target] = a < b ? [a, b] : [b, a];
      pairs.count('co-author', source, target, work);
    };
    for (const topic of topics) single('about', id, topic, 1);
    for (const [at, { person, institutions }] of present.entries()) {
      single('authored', person, id, workShare(work.authors) / WHOLE_WORK);
      if (isShortByline(work.authors)) {
        for (const { person: other } of present.slice(at + 1)) together(person, other);
      } else if (present.some((one) => one.person === asked)) together(person, asked);
      for (const topic of topics) {
        if (person === asked || topic === asked || isBetween(person, topic)) {
          pairs.count('about', person, topic, work);
        }
      }
      for (const place of institutions.keys()) {
        const target = nodeId('institution', place);
        if (isThere(target) && isWanted(person, target)) {
          pairs.count('affiliated', person, target, work);
        }
      }
    }
  }
  for (const { person, institution, stated } of places) {
    const source = nodeId('researcher', person);
    const target = nodeId('institution', institution);
    if (isThere(source) && isThere(target) && isWanted(source, target)) {
      pairs.state(source, target, stated);
    }
  }
  return [...edges, ...pairs.edges()];
}
