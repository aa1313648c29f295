/** One record from several of one work. */
import type { Authorship, Work } from '../../schema/index.ts';
import { uniqueNotices } from '../notices/index.ts';
import { bylineName, sameName } from './authors.ts';
import { arxivOf, isPreprint } from './kinds.ts';
import { byLead } from './lead.ts';
import { mergedVersions } from './versions.ts';

function firstKnown<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

const byLength = (work: Work): number => work.authorships.length;

/** The lead's byline, unless another record has more of one that was cut; with every id that is known. */
function mergedByline(works: readonly Work[]): Pick<Work, 'authorships' | 'authorCount'> {
  const [lead, ...others] = works;
  if (lead === undefined) return { authorships: [], authorCount: null };
  const isCut = lead.authorships.length === 0 || lead.authorCount !== null;
  const longest = isCut
    ? works.reduce((best, work) => (byLength(work) > byLength(best) ? work : best), lead)
    : lead;
  const rest = longest === lead ? others : works.filter((work) => work !== longest);
  const known = rest.flatMap(({ authorships }) =>
    authorships.length > 200 ? [] : authorships.map((one) => ({ one, name: bylineName(one) })),
  );
  const authorships = longest.authorships.map((authorship): Authorship => {
    const name = bylineName(authorship);
    const same = known.filter((other) => sameName(name, other.name)).map(({ one }) => one);
    return {
      ...authorship,
      id: firstKnown([authorship.id, ...same.map(({ id }) => id)]),
      orcid: firstKnown([authorship.orcid, ...same.map(({ orcid }) => orcid)]),
      corresponding: authorship.corresponding || same.some((one) => one.corresponding),
      equalContribution: authorship.equalContribution || same.some((one) => one.equalContribution),
    };
  });
  return { authorships, authorCount: longest.authorCount };
}

/** Open by any version is open: green where only another version than the leading one is. */
function mergedStatus(works: readonly Work[]): string | null {
  const own = firstKnown(works.map(({ openAccessStatus }) => openAccessStatus));
  if (own !== 'closed') return own;
  const open = works.some(
    ({ openAccessUrl, openAccessStatus }) =>
      openAccessUrl !== null || (openAccessStatus !== null && openAccessStatus !== 'closed'),
  );
  return open ? 'green' : own;
}

/** One work of several records. */
export function joinWorks(works: readonly Work[]): Work {
  const [only] = works;
  if (only !== undefined && works.length === 1) return only;
  const sorted = byLead(works);
  const [lead] = sorted;
  if (lead === undefined) throw new TypeError('no works to join');
  // A preprint's venue and date are not those of the article.
  const alike = sorted.filter((work) => isPreprint(work) === isPreprint(lead));
  const first = <K extends keyof Work>(from: readonly Work[], name: K): Work[K] =>
    from.map((work) => work[name]).find((value) => value !== null) ?? lead[name];
  const types = alike.map(({ type }) => type);
  return {
    ...lead,
    doi: first(alike, 'doi'),
    // Alone, it would say that this is the preprint.
    arxiv: lead.doi === null && lead.venue === null ? lead.arxiv : firstKnown(sorted.map(arxivOf)),
    openalex: first(alike, 'openalex'),
    type: types.find((type) => type !== 'other') ?? lead.type,
    title: first(sorted, 'title'),
    language: first(sorted, 'language'),
    year: first(alike, 'year') ?? first(sorted, 'year'),
    date: first(alike, 'date'),
    venue: first(alike, 'venue'),
    ...mergedByline(sorted),
    abstract: first(sorted, 'abstract'),
    url: first(alike, 'url') ?? first(sorted, 'url'),
    openAccessUrl: first(sorted, 'openAccessUrl'),
    openAccessStatus: mergedStatus(sorted),
    pdfUrl: first(sorted, 'pdfUrl'),
    citations: first(sorted, 'citations'),
    topics: sorted.find(({ topics }) => topics.length > 0)?.topics ?? [],
    retracted: sorted.some(({ retracted }) => retracted),
    // Preprints are withdrawn for many reasons that leave the article as it is.
    notices: uniqueNotices(
      sorted.flatMap((work) =>
        alike.includes(work)
          ? work.notices
          : work.notices.filter(({ kind }) => kind !== 'withdrawn'),
      ),
    ),
    versions: mergedVersions(sorted),
  };
}
