/** What is connected with a node, as far as works say. */
import type { GraphNode } from '../schema/graph.ts';
import type { Topic } from '../schema/topic.ts';
import { latestYear, statedAffiliations, type Stated } from './affiliations.ts';
import type { parseNodeId } from './ids.ts';
import { institutionNode, personNode, researcherNode, topicNode, workNode } from './nodes.ts';
import { type Rankable, WHOLE_WORK } from './ranking.ts';
import { count, type Tally } from './tally.ts';
import type { IndexedWork, WorksIndex, Years } from './works-index.ts';

/** A neighbour, and what decides about its place among the others. */
export interface Candidate extends Rankable {
  readonly node: GraphNode;
}

/** What a node stands for. */
export type NodeRecord = NonNullable<ReturnType<typeof parseNodeId>>;

const workCandidate = ({ work, day }: IndexedWork): Candidate => ({
  kind: 'work',
  id: work.id,
  strength: work.citations?.count ?? -1,
  latest: day,
  aside: false,
  node: workNode(work),
});

const topicsOf = ({ work }: IndexedWork): ReadonlyMap<string, Topic> =>
  new Map(work.topics.map((topic) => [topic.id, topic]));

/** Everybody on these works but `self`. */
function peopleOf(index: WorksIndex, works: readonly IndexedWork[], self = ''): Candidate[] {
  const tallies = new Map<string, Tally>();
  for (const work of works) for (const id of work.people.keys()) count(tallies, id, work);
  tallies.delete(self);
  return [...tallies].map(([id, { works: joint, strength }]) =>
    personCandidate(index, id, joint, {
      strength,
      latest: joint[0]?.day ?? 0,
      aside: strength < WHOLE_WORK,
      weight: strength / WHOLE_WORK,
    }),
  );
}

function personCandidate(
  { researchers }: WorksIndex,
  id: string,
  works: readonly IndexedWork[],
  {
    weight,
    ...rest
  }: Pick<Candidate, 'strength' | 'latest' | 'aside'> & { readonly weight: number },
): Candidate {
  const known = researchers.get(id);
  const node = known === undefined ? personNode(id, works, weight) : researcherNode(known, weight);
  return { kind: 'researcher', id, ...rest, node };
}

function aroundResearcher(index: WorksIndex, self: string, years: Years): Candidate[] | null {
  const profile = index.researchers.get(self);
  const works = index.works.filter(({ people }) => people.has(self));
  if (works.length === 0 && profile === undefined) return null;
  const topics = new Map<string, Tally>();
  const names = new Map<string, string>();
  const places = new Map<string, Tally>();
  const stated = new Map<string, Stated>(
    profile === undefined ? [] : statedAffiliations(profile, years),
  );
  for (const id of stated.keys()) places.set(id, { works: [], strength: 0 });
  const profiles = [...index.researchers.values()].map((one) => statedAffiliations(one));
  const elsewhere = (id: string) => profiles.find((one) => one.has(id))?.get(id);
  for (const work of works) {
    for (const [id, { name }] of topicsOf(work)) {
      count(topics, id, work);
      if (!names.has(id)) names.set(id, name);
    }
    for (const [id, name] of work.people.get(self)?.institutions ?? []) {
      count(places, id, work);
      if (!names.has(id)) names.set(id, name);
    }
  }
  return [
    ...works.map(workCandidate),
    ...peopleOf(index, works, self),
    ...[...topics].map(([id, { works: about }]): Candidate => ({
      kind: 'topic',
      id,
      strength: about.length,
      latest: about[0]?.day ?? 0,
      aside: false,
      node: topicNode(id, names.get(id) ?? id, about.length),
    })),
    ...[...places].map(([id, { works: naming }]): Candidate => {
      const known = stated.get(id);
      const fields = known ??
        elsewhere(id) ?? { name: names.get(id) ?? id, ror: null, country: null };
      return {
        kind: 'institution',
        id,
        strength: naming.length,
        latest: latestYear(naming, known),
        aside: false,
        node: institutionNode(id, fields, Math.max(naming.length, 1)),
      };
    }),
  ];
}

/** People in the order of the byline, topics in that of the source. */
function aroundWork(index: WorksIndex, id: string): Candidate[] | null {
  const found = index.works.find(({ work }) => work.id === id);
  if (found === undefined) return null;
  return [
    ...[...found.people.keys()].map((person, at) =>
      personCandidate(index, person, [found], {
        strength: -at,
        latest: 0,
        aside: false,
        weight: 1,
      }),
    ),
    ...[...topicsOf(found).values()].map((topic, at): Candidate => ({
      kind: 'topic',
      id: topic.id,
      strength: -at,
      latest: 0,
      aside: false,
      node: topicNode(topic.id, topic.name, 1),
    })),
  ];
}

function aroundTopic(index: WorksIndex, id: string): Candidate[] | null {
  const works = index.works.filter((work) => topicsOf(work).has(id));
  return works.length === 0 ? null : [...works.map(workCandidate), ...peopleOf(index, works)];
}

function aroundInstitution(index: WorksIndex, id: string, years: Years): Candidate[] | null {
  const people = new Map<string, Tally>();
  const stated = new Map<string, Stated>();
  for (const [person, profile] of index.researchers) {
    const known = statedAffiliations(profile, years).get(id);
    if (known === undefined) continue;
    stated.set(person, known);
    people.set(person, { works: [], strength: 0 });
  }
  for (const work of index.works) {
    for (const [person, { institutions }] of work.people) {
      if (institutions.has(id)) count(people, person, work);
    }
  }
  if (people.size === 0) return null;
  return [...people].map(([person, { works }]) =>
    personCandidate(index, person, works, {
      strength: works.length,
      latest: latestYear(works, stated.get(person)),
      aside: false,
      weight: Math.max(works.length, 1),
    }),
  );
}

/**
 * The nodes that an edge connects with this one, in no order.
 *
 * @returns `null` when nothing is known of the node
 */
export function neighbourhood(
  index: WorksIndex,
  { kind, id }: NodeRecord,
  years: Years = {},
): Candidate[] | null {
  switch (kind) {
    case 'researcher':
      return aroundResearcher(index, id, years);
    case 'work':
      return aroundWork(index, id);
    case 'topic':
      return aroundTopic(index, id);
    case 'institution':
      return aroundInstitution(index, id, years);
  }
}
