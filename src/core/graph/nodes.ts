/** The nodes that records become. */
import { orcidUrl } from '../ids/orcid.ts';
import type { GraphNode } from '../schema/graph.ts';
import type { Researcher } from '../schema/researcher.ts';
import type { Work } from '../schema/work.ts';
import type { Stated } from './affiliations.ts';
import { nodeId } from './ids.ts';
import { workWeight } from './ranking.ts';
import type { IndexedWork } from './works-index.ts';

/** The public page of an id such as `openalex:T11636`; `null` for ids of other kinds. */
export function openAlexPage(id: string): string | null {
  const key = /^openalex:([A-Z]\d+)$/.exec(id)?.[1];
  return key === undefined ? null : `https://openalex.org/${key}`;
}

/** The public page of a person. */
export const personPage = (id: string, orcid: string | null): string | null =>
  orcid === null ? openAlexPage(id) : orcidUrl(orcid);

/** The public page of an institution with this ROR id. */
export const rorPage = (ror: string): string => `https://ror.org/${ror}`;

/** A title or, where there is none, the id: a label is never empty. */
export const labelOf = (title: string | null, id: string): string =>
  title === null || title.trim() === '' ? id : title;

export const workNode = (work: Work): GraphNode => ({
  id: nodeId('work', work.id),
  kind: 'work',
  label: labelOf(work.title, work.id),
  weight: workWeight(work.citations?.count ?? 0),
  year: work.year,
  ref: work.id,
  url: work.url,
  detail: work.venue,
  neighbours: null,
});

/** Somebody on the bylines of `works`, newest first. */
export function personNode(id: string, works: readonly IndexedWork[], weight: number): GraphNode {
  const newest = works[0]?.people.get(id);
  const orcid = works
    .map(({ people }) => people.get(id)?.orcid ?? null)
    .find((one) => one !== null);
  const [place] = newest?.institutions.values() ?? [];
  return {
    id: nodeId('researcher', id),
    kind: 'researcher',
    label: labelOf(newest?.name ?? null, id),
    weight,
    year: null,
    ref: id,
    url: personPage(id, orcid ?? null),
    detail: place ?? null,
    neighbours: null,
  };
}

/** Somebody whose profile is known. */
export function researcherNode(researcher: Researcher, weight: number): GraphNode {
  const { id, name, orcid, openalex, affiliations } = researcher;
  const place = affiliations?.find(({ current }) => current) ?? affiliations?.[0];
  return {
    id: nodeId('researcher', id),
    kind: 'researcher',
    label: name,
    weight,
    year: null,
    ref: id,
    url: personPage(openalex === null ? id : `openalex:${openalex}`, orcid),
    detail: place?.name ?? null,
    neighbours: null,
  };
}

export const topicNode = (id: string, name: string, weight: number): GraphNode => ({
  id: nodeId('topic', id),
  kind: 'topic',
  label: labelOf(name, id),
  weight,
  year: null,
  ref: null,
  url: openAlexPage(id),
  detail: null,
  neighbours: null,
});

export const institutionNode = (
  id: string,
  { name, ror, country }: Pick<Stated, 'name' | 'ror' | 'country'>,
  weight: number,
): GraphNode => ({
  id: nodeId('institution', id),
  kind: 'institution',
  label: labelOf(name, id),
  weight,
  year: null,
  ref: null,
  url: ror === null ? openAlexPage(id) : rorPage(ror),
  detail: country,
  neighbours: null,
});
