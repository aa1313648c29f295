/** The versions of a merged work. */
import type { Work, WorkVersion } from '../../schema/index.ts';
import { workDoi } from './identifiers.ts';
import { arxivOf, isPreprint } from './kinds.ts';

const ofWork = (work: Work): WorkVersion => ({
  id: work.id,
  doi: work.doi,
  arxiv: isPreprint(work) ? arxivOf(work) : null,
  type: work.type,
  venue: work.venue,
  year: work.year,
  url: work.url,
  openAccessUrl: work.openAccessUrl,
});

/** The version that two records are both of has one of these in common. */
const placesOf = (version: WorkVersion): string[] => {
  const arxiv = isPreprint(version) ? arxivOf(version) : null;
  return [
    ...(version.doi === null ? [] : [`doi:${workDoi(version.doi)}`]),
    ...(arxiv === null ? [] : [`arxiv:${arxiv}`]),
    ...(version.id === null ? [] : [`id:${version.id}`]),
  ];
};

const joined = (a: WorkVersion, b: WorkVersion): WorkVersion => ({
  id: a.id ?? b.id,
  doi: a.doi ?? b.doi,
  arxiv: a.arxiv ?? b.arxiv,
  type: a.type === 'other' ? b.type : a.type,
  venue: a.venue ?? b.venue,
  year: a.year ?? b.year,
  url: a.url ?? b.url,
  openAccessUrl: a.openAccessUrl ?? b.openAccessUrl,
});

/** A record without a place of its own repeats a version that is there already. */
function repeated(version: WorkVersion, versions: readonly WorkVersion[]): number {
  if (version.doi !== null || version.arxiv !== null) return -1;
  const preprint = isPreprint(version);
  return versions.findIndex((known) => isPreprint(known) === preprint);
}

/**
 * @param works the leading one first
 * @returns the leading version first; empty where there is only one.
 */
export function mergedVersions(works: readonly Work[]): WorkVersion[] {
  const versions: WorkVersion[] = [];
  const listed = works.flatMap((work) => [ofWork(work), ...work.versions]);
  const placed = listed.filter(({ doi, arxiv }) => doi !== null || arxiv !== null);
  const placeless = listed.filter(({ doi, arxiv }) => doi === null && arxiv === null);
  for (const version of [...placed, ...placeless]) {
    const places = new Set(placesOf(version));
    const same = versions.findIndex((known) => placesOf(known).some((place) => places.has(place)));
    const at = same >= 0 ? same : repeated(version, versions);
    const known = versions[at];
    if (known === undefined) versions.push(version);
    else versions[at] = joined(known, version);
  }
  return versions.length > 1 ? versions : [];
}
