/** Kinds of things that are never versions of one another, whatever their titles. */
import type { Work, WorkVersion } from '../../schema/index.ts';
import { titleMark } from '../notices/title.ts';
import { arxivOfDoi, isDepositDoi, isPreprintDoi } from './identifiers.ts';

export type MergeKind =
  'text' | 'book' | 'thesis' | 'data' | 'software' | 'talk' | 'notice' | 'review' | 'other';

const KINDS: Readonly<Record<string, MergeKind>> = {
  book: 'book',
  'edited-book': 'book',
  monograph: 'book',
  'reference-book': 'book',
  dissertation: 'thesis',
  'dissertation-thesis': 'thesis',
  'supervised-student-publication': 'thesis',
  dataset: 'data',
  'data-set': 'data',
  database: 'data',
  component: 'data',
  'supplementary-materials': 'data',
  figure: 'data',
  image: 'data',
  software: 'software',
  'lecture-speech': 'talk',
  'conference-poster': 'talk',
  'conference-presentation': 'talk',
  'conference-abstract': 'talk',
  presentation: 'talk',
  poster: 'talk',
  slides: 'talk',
  talk: 'talk',
  video: 'talk',
  erratum: 'notice',
  retraction: 'notice',
  'peer-review': 'review',
  grant: 'other',
  paratext: 'other',
  standard: 'other',
  'reference-entry': 'other',
};

type Typed = Pick<Work, 'type' | 'doi'> & { readonly title?: string | null };

/** What a work is, for merging. Articles, chapters, papers, reports and preprints are one kind. */
export function kindOf({ type, doi, title = null }: Typed): MergeKind {
  const own = KINDS[type];
  if (own !== undefined && own !== 'book') return own;
  if (titleMark(title)?.about === 'another') return 'notice';
  // What a repository holds without a telling type may be slides, data or a paper.
  if (type === 'other' && isDepositDoi(doi)) return 'other';
  return own === 'book' && isPreprintDoi(doi) ? 'text' : (own ?? 'text');
}

const SERVERS =
  /^(?:arxiv|biorxiv|medrxiv|chemrxiv|ssrn|research square|preprints\.org|hal\b|repec)/i;

/** Whether it is a preprint, by its type or by where it stands; many are typed as articles. */
export function isPreprint(item: Pick<WorkVersion, 'type' | 'doi' | 'arxiv' | 'venue'>): boolean {
  if (item.type === 'preprint' || isPreprintDoi(item.doi)) return true;
  if (item.doi !== null) return false;
  return item.venue === null ? item.arxiv !== null : SERVERS.test(item.venue);
}

/** The arXiv id of a preprint; of a published work, the one that its record names beside it. */
export const arxivOf = ({ doi, arxiv }: Pick<Work, 'doi' | 'arxiv'>): string | null =>
  arxivOfDoi(doi) ?? arxiv;
