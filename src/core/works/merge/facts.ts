/** A work as far as merging depends on it. */
import type { Work, WorkVersion } from '../../schema/index.ts';
import { bylineName, type BylineName } from './authors.ts';
import { workDoi } from './identifiers.ts';
import { arxivOf, isPreprint, kindOf, type MergeKind } from './kinds.ts';
import { leadOf, type Lead } from './lead.ts';
import { isGeneric, titleKey, type TitleKey } from './title-key.ts';

/** One form of the work: its own, or one of the versions that its record lists. */
export interface Form {
  /** DOI without the ending that tells versions of a deposit apart. */
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly preprint: boolean;
  readonly year: number | null;
  readonly chapter: boolean;
  /** The venue in lower case. */
  readonly venue: string | null;
}

export interface Facts {
  readonly work: Work;
  readonly kind: MergeKind;
  readonly title: TitleKey;
  readonly generic: boolean;
  readonly firstAuthor: BylineName | null;
  /** The work's own form first. */
  readonly forms: readonly [Form, ...Form[]];
  /** `doi:…`, `arxiv:…` and the service's own ids. */
  readonly ids: readonly string[];
  readonly lead: Lead;
}

/** Bylines of thousands are told apart by their beginnings. */
const COMPARED_AUTHORS = 12;

function formOf(item: Work | WorkVersion): Form {
  const preprint = isPreprint(item);
  return {
    doi: item.doi === null ? null : workDoi(item.doi),
    arxiv: preprint ? arxivOf(item) : null,
    preprint,
    chapter: item.type === 'book-chapter',
    year: item.year,
    venue: item.venue?.trim().toLowerCase() ?? null,
  };
}

const idsOf = (item: Work | WorkVersion): string[] => {
  const arxiv = arxivOf(item);
  return [
    ...(item.id === null ? [] : [`id:${item.id}`]),
    ...('openalex' in item && item.openalex !== null ? [`id:openalex:${item.openalex}`] : []),
    ...(item.doi === null ? [] : [`doi:${workDoi(item.doi)}`]),
    ...(arxiv === null ? [] : [`arxiv:${arxiv}`]),
  ];
};

/** The first names of the byline, as many as bylines are compared by. */
export const bylineOf = ({ work }: Facts): BylineName[] =>
  work.authorships.slice(0, COMPARED_AUTHORS).map(bylineName);

const known = new WeakMap<Work, Facts>();

/** Facts of a work, which are found once: a page merges its list again whenever a part arrives. */
export function factsOf(work: Work): Facts {
  const before = known.get(work);
  if (before !== undefined) return before;
  const title = titleKey(work.title);
  const [first] = work.authorships;
  const facts: Facts = {
    work,
    kind: kindOf(work),
    title,
    generic: isGeneric(title),
    firstAuthor: first === undefined ? null : bylineName(first),
    forms: [formOf(work), ...work.versions.map(formOf)],
    ids: [...new Set([work, ...work.versions].flatMap(idsOf))],
    lead: leadOf(work),
  };
  known.set(work, facts);
  return facts;
}
