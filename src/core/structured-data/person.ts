/** A researcher in the vocabulary of schema.org. */
import { cleanName, safeUrl } from '../format/index.ts';
import type { Affiliation, Researcher } from '../schema/index.ts';
import { filled, type Thing } from './thing.ts';

const isCurrent = ({ current, to }: Affiliation): boolean => current || to === null;

/** Nothing about trust, claims or numbers: those are shown with their evidence, or not at all. */
export function personThing(researcher: Researcher): Thing {
  const { orcid, openalex, affiliations, links, profileUrl } = researcher;
  const orcidUrl = orcid === null ? null : `https://orcid.org/${orcid}`;
  return filled({
    '@type': 'Person',
    '@id': orcidUrl ?? safeUrl(profileUrl),
    name: cleanName(researcher.name),
    alternateName: researcher.alternativeNames,
    jobTitle: researcher.role,
    description: researcher.summary,
    affiliation: (affiliations ?? [])
      .filter(isCurrent)
      .map(({ name }) => ({ '@type': 'Organization', name })),
    knowsAbout: researcher.topics.map(({ name }) => name),
    identifier:
      orcid === null ? null : { '@type': 'PropertyValue', propertyID: 'ORCID', value: orcid },
    url: safeUrl(profileUrl),
    sameAs: [
      ...(orcidUrl === null ? [] : [orcidUrl]),
      ...(openalex === null ? [] : [`https://openalex.org/${openalex}`]),
      ...links.flatMap(({ url }) => safeUrl(url) ?? []),
    ],
  });
}
