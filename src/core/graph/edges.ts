/** The edges between nodes, and why each is there, as far as works say. */
import type { GraphEdge } from '../schema/graph.ts';
import { affiliationReason, statedAffiliations, type Stated } from './affiliations.ts';
import { nodeId } from './ids.ts';
import { WHOLE_WORK } from './ranking.ts';
import { publishedIn, reasonOf } from './tally.ts';
import type { IndexedWork, WorksIndex, Years } from './works-index.ts';

/** Between which nodes edges are wanted. */
export interface EdgesWanted {
  /** The node that was asked for. */
  readonly asked: string;
  /** Nodes of which at least one is on every edge, the one that was asked for aside. */
  readonly fresh: ReadonlySet<string>;
  /** Nodes that are there already. */
  readonly among: ReadonlySet<string>;
}

interface Pair {
  readonly kind: 'co-author' | 'about' | 'affiliated';
  readonly source: string;
  readonly target: string;
  readonly works: IndexedWork[];
  stated: Stated | undefined;
}

/** Pairs of nodes that any number of works connects. */
class Pairs {
  readonly #byKey = new Map<string, Pair>();

  #pair(kind: Pair['kind'], source: string, target: string): Pair {
    const key = `${kind} ${source} ${target}`;
    const pair = this.#byKey.get(key) ?? { kind, source, target, works: [], stated: undefined };
    this.#byKey.set(key, pair);
    return pair;
  }

  count(kind: Pair['kind'], source: string, target: string, work: IndexedWork): void {
    this.#pair(kind, source, target).works.push(work);
  }

  state(source: string, target: string, stated: Stated): void {
    this.#pair('affiliated', source, target).stated = stated;
  }

  edges(): GraphEdge[] {
    return [...this.#byKey.values()].map(({ kind, source, target, works, stated }) => ({
      kind,
      source,
      target,
      weight:
        kind === 'co-author'
          ? works.reduce((sum, { share }) => sum + share, 0) / WHOLE_WORK
          : Math.max(works.length, 1),
      reason: kind === 'affiliated' ? affiliationReason(works, stated) : reasonOf(works),
    }));
  }
}

/**
 * The edges of the nodes that are wanted. Two people of whom neither was asked for are connected by
 * works of at most thirty authors only, and people with topics only if one of them was asked for, or
 * is new where the other is known; else a slice would be more lines than anything.
 */
export function edgesOf(
  { works, researchers }: WorksIndex,
  { asked, fresh, among }: EdgesWanted,
  years: Years = {},
): GraphEdge[] {
  const edges: GraphEdge[] = [];
  const pairs = new Pairs();
  const isThere = (id: string) => id === asked || fresh.has(id) || among.has(id);
  const isWanted = (a: string, b: string) =>
    a === asked || b === asked || fresh.has(a) || fresh.has(b);
  const isBetween = (a: string, b: string) =>
    (fresh.has(a) && among.has(b)) || (fresh.has(b) && among.has(a));

  for (const indexed of works) {
    const { work, people, share, short } = indexed;
    const id = nodeId('work', work.id);
    const topics = new Set(work.topics.map((topic) => nodeId('topic', topic.id)).filter(isThere));
    const present = [...people]
      .map(([person, { institutions }]) => ({ person: nodeId('researcher', person), institutions }))
      .filter(({ person }) => isThere(person));
    const single = (kind: 'authored' | 'about', source: string, target: string, weight: number) => {
      if (!isThere(id) || !isWanted(source, target)) return;
      edges.push({ kind, source, target, weight, reason: publishedIn(work.year) });
    };
    for (const topic of topics) single('about', id, topic, 1);
    for (const [at, { person, institutions }] of present.entries()) {
      single('authored', person, id, share / WHOLE_WORK);
      for (const { person: other } of present.slice(at + 1)) {
        if (!isWanted(person, other)) continue;
        if (!short && person !== asked && other !== asked) continue;
        const [source, target] = person < other ? [person, other] : [other, person];
        pairs.count('co-author', source, target, indexed);
      }
      for (const topic of topics) {
        if (person === asked || topic === asked || isBetween(person, topic)) {
          pairs.count('about', person, topic, indexed);
        }
      }
      for (const place of institutions.keys()) {
        const target = nodeId('institution', place);
        if (isThere(target) && isWanted(person, target)) {
          pairs.count('affiliated', person, target, indexed);
        }
      }
    }
  }
  for (const [id, profile] of researchers) {
    const source = nodeId('researcher', id);
    if (!isThere(source)) continue;
    for (const [place, stated] of statedAffiliations(profile, years)) {
      const target = nodeId('institution', place);
      if (isThere(target) && isWanted(source, target)) pairs.state(source, target, stated);
    }
  }
  return [...edges, ...pairs.edges()];
}
