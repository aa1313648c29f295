/**
 * Makes research graphs of any size: works, people, topics and institutions in communities of uneven
 * size, with popular nodes growing more popular, connected, three edges to a node.
 */
import type { GraphEdgeKind, GraphNodeKind } from '../../src/core/index.ts';
import type { BenchEdge, BenchGraph, BenchNode } from './bench-graph.ts';
import { seeded } from './random.ts';

const FIELDS =
  'alloy basin coral delta ether fungus glacier harbour isotope jungle kernel lattice magnet nerve orbit pollen quartz rhythm sediment tundra urchin valley wavelet xylem yeast zeolite'.split(
    ' ',
  );
const GIVEN =
  'Agnes Boris Chiara Daud Elif Fabio Greta Hiro Ines Jarek Kwame Leena Milo Nadia Oskar Priya Quentin Ruth Samir Tove'.split(
    ' ',
  );
const FAMILY =
  'Adeyemi Bergstrom Castellano Dvorak Eriksen Fontaine Gruber Hakimi Ishikawa Jovanovic Kaplan Lindgren Moretti Nakamura Oyelaran Papadakis Reyes Sorensen Tran Vasquez'.split(
    ' ',
  );

interface Draft {
  readonly id: string;
  readonly kind: GraphNodeKind;
  readonly label: string;
  readonly community: number;
  readonly index: number;
  degree: number;
}

/** Nodes that an expansion adds. */
const DELTA = 30;

export function generate(size: number, seed = 42): BenchGraph {
  const random = seeded(seed + size);
  const oneOf = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('an empty list');
    return item;
  };
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

  const communities = Math.max(4, Math.round(Math.sqrt(size) / 1.6));
  const shares = Array.from({ length: communities }, (_, index) => (index + 1) ** -0.7);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const someCommunity = (): number => {
    let rest = random() * whole;
    return Math.max(
      0,
      shares.findIndex((share) => (rest -= share) <= 0),
    );
  };

  const drafts: Draft[] = [];
  const edges: BenchEdge[] = [];
  const joined = new Set<string>();
  const members = new Map<string, Draft[]>();
  const all = (kind: GraphNodeKind): Draft[] => members.get(kind) ?? [];
  const within = (kind: GraphNodeKind, community: number): Draft[] =>
    members.get(`${kind} ${community}`) ?? [];

  const add = (kind: GraphNodeKind, label: string, community: number): Draft => {
    const index = drafts.length;
    const draft = { id: `${kind}:${index}`, kind, label, community, index, degree: 0 };
    drafts.push(draft);
    for (const key of [kind, `${kind} ${community}`]) {
      members.set(key, [...(members.get(key) ?? []), draft]);
    }
    return draft;
  };
  const join = (a: Draft, b: Draft, kind: GraphEdgeKind): boolean => {
    const key = a.index < b.index ? `${a.index} ${b.index}` : `${b.index} ${a.index}`;
    if (a === b || joined.has(key)) return false;
    joined.add(key);
    const weight = 1 + Math.floor(random() * random() * 4);
    edges.push({ id: `e${edges.length}`, source: a.index, target: b.index, kind, weight });
    a.degree++;
    b.degree++;
    return true;
  };
  /** Of three, the one with more edges is likelier. */
  const popular = (list: readonly Draft[]): Draft => {
    const three = [oneOf(list), oneOf(list), oneOf(list)];
    const scored = three.map((draft) => ({ draft, score: (draft.degree + 1) * random() }));
    return scored.reduce((best, other) => (other.score > best.score ? other : best)).draft;
  };
  const near = (kind: GraphNodeKind, community: number, loyalty: number): readonly Draft[] => {
    const own = within(kind, community);
    return own.length > 0 && random() < loyalty ? own : all(kind);
  };

  const institutions = Math.max(2, Math.round(size * 0.02));
  const topics = Math.max(4, Math.round(size * 0.06));
  const people = Math.round(size * 0.27);
  for (let i = 0; i < institutions; i++) {
    add('institution', `${oneOf(FAMILY)} Institute`, i % communities);
  }
  for (let i = 0; i < topics; i++) {
    const community = i < communities ? i : someCommunity();
    add('topic', `${capital(oneOf(FIELDS))} ${oneOf(FIELDS)}`, community);
  }
  for (let i = 0; i < people; i++) {
    const community = i < communities ? i : someCommunity();
    add('researcher', `${oneOf(GIVEN)} ${oneOf(FAMILY)}`, community);
  }
  while (drafts.length < size) {
    const words = [oneOf(FIELDS), oneOf(['and', 'under', 'without', 'near']), oneOf(FIELDS)];
    add('work', `${capital(oneOf(FIELDS))} ${words.join(' ')}`, someCommunity());
  }

  for (const person of all('researcher')) {
    join(person, popular(near('institution', person.community, 0.85)), 'affiliated');
  }
  for (const work of all('work')) {
    let authors = 1;
    while (authors < 8 && random() < 0.47) authors++;
    for (let i = 0; i < authors; i++) {
      join(popular(near('researcher', work.community, 0.93)), work, 'authored');
    }
    join(work, popular(near('topic', work.community, 0.9)), 'about');
  }
  connect(drafts, edges, (lost, found) => join(lost, found, 'co-author'));
  for (let tries = 0; edges.length < 3 * size && tries < 20 * size; tries++) {
    const work = oneOf(all('work'));
    join(work, popular(near('work', work.community, 0.85)), 'cites');
  }

  const byDegree = all('researcher').toSorted((a, b) => b.degree - a.degree);
  const hub = byDegree[Math.floor(byDegree.length / 10)] ?? oneOf(all('researcher'));
  const around = edges
    .filter(({ source, target }) => source === hub.index || target === hub.index)
    .map(({ source, target }) => (source === hub.index ? target : source));
  const fresh = Array.from({ length: DELTA }, (_, index): BenchNode => {
    const label = `${capital(oneOf(FIELDS))} ${oneOf(FIELDS)} ${oneOf(FIELDS)}`;
    return { id: `work:new-${index}`, kind: 'work', label, degree: 2 };
  });
  const freshEdges = fresh.flatMap((_, index): BenchEdge[] => {
    const own = { source: hub.index, target: size + index, kind: 'authored', weight: 1 } as const;
    const other = {
      source: size + index,
      target: oneOf(around),
      kind: 'cites',
      weight: 1,
    } as const;
    return [
      { id: `x${index}`, ...own },
      ...(index % 2 === 0 && other.target !== hub.index ? [{ id: `y${index}`, ...other }] : []),
    ];
  });

  return {
    name: `generated ${size}`,
    nodes: drafts.map(({ id, kind, label, degree }) => ({ id, kind, label, degree })),
    edges,
    delta: { around: hub.index, nodes: fresh, edges: freshEdges },
  };
}

/** Ties every part that hangs loose to the first node. */
function connect(
  drafts: readonly Draft[],
  edges: readonly BenchEdge[],
  tie: (lost: Draft, found: Draft) => void,
): void {
  const parents = drafts.map((_, index) => index);
  const top = (index: number): number => {
    let at = index;
    for (let up = parents[at]; up !== undefined && up !== at; up = parents[at]) at = up;
    return at;
  };
  for (const { source, target } of edges) parents[top(source)] = top(target);
  const [first] = drafts;
  if (first === undefined) return;
  for (const draft of drafts) {
    if (top(draft.index) === top(first.index)) continue;
    tie(draft, first);
    parents[top(draft.index)] = top(first.index);
  }
}
