import * as v from 'valibot';
import { NoticeSchema } from './notice.ts';
import { count, list, orNull, text, year } from './primitives.ts';
import { TopicSchema } from './topic.ts';
import { WorkVersionSchema } from './version.ts';

/** Types of work that have words in every language; any other type is shown as it is written. */
export const WORK_TYPES = [
  'article',
  'preprint',
  'proceedings-article',
  'book',
  'book-chapter',
  'dissertation',
  'dataset',
  'software',
  'report',
  'review',
  'peer-review',
  'editorial',
  'letter',
  'erratum',
  'retraction',
  'standard',
  'reference-entry',
  'paratext',
  'supplementary-materials',
  'grant',
  'other',
] as const;
/** A type of work that has words in every language. */
export type WorkType = (typeof WORK_TYPES)[number];

/** Ways of open access that have words in every language, as OpenAlex names them; any other is shown as it is written. */
export const OPEN_ACCESS_STATUSES = [
  'diamond',
  'gold',
  'hybrid',
  'bronze',
  'green',
  'closed',
] as const;
/** A way of open access that has words in every language. */
export type OpenAccessStatus = (typeof OPEN_ACCESS_STATUSES)[number];

/** One person's (or body's) part in a work, in the order of the byline. */
export const AuthorshipSchema = v.object({
  /** The service's id of the person; `null` where only the name is known. */
  id: orNull(v.string()),
  name: text,
  orcid: orNull(v.string()),
  /** Institutions named in the byline. */
  affiliations: list(v.string()),
  corresponding: v.nullish(v.boolean(), false),
  /** Whether the byline says that this author contributed as much as others it marks so. */
  equalContribution: v.nullish(v.boolean(), false),
});
/** One person’s (or body’s) part in a work. */
export type Authorship = v.InferOutput<typeof AuthorshipSchema>;

/** How often a work has been cited, by whose count, and when. */
export const CitationCountSchema = v.object({
  count,
  source: text,
  asOf: orNull(v.string()),
});
/** How often a work has been cited, by whose count, and when. */
export type CitationCount = v.InferOutput<typeof CitationCountSchema>;

/** A published item. */
export const WorkSchema = v.object({
  id: text,
  /** DOI in lower case without its address. */
  doi: orNull(v.string()),
  /** arXiv id without version, for example `2005.14165`. */
  arxiv: orNull(v.string()),
  /** OpenAlex work id, for example `W2741809807`. */
  openalex: orNull(v.string()),
  /** Usually one of `WORK_TYPES`. */
  type: v.nullish(text, 'other'),
  /** As the source sends it: may hold markup, entities and MathML. `null` where there is none. */
  title: orNull(v.string()),
  /** BCP 47 language of the title and abstract. */
  language: orNull(v.string()),
  year: orNull(year),
  /** ISO 8601 date of publication. */
  date: orNull(v.string()),
  /** Journal, conference, repository or publisher. */
  venue: orNull(v.string()),
  authorships: list(AuthorshipSchema),
  /** Number of authors when the list above is cut; else `null`. */
  authorCount: orNull(count),
  /** As the source sends it; may hold markup. */
  abstract: orNull(v.string()),
  /** The work's landing page. */
  url: orNull(v.string()),
  /** Where it can be read by everybody. */
  openAccessUrl: orNull(v.string()),
  /** Usually one of `OPEN_ACCESS_STATUSES`. */
  openAccessStatus: orNull(text),
  /** A file of the work that everybody can read. */
  pdfUrl: orNull(v.string()),
  citations: orNull(CitationCountSchema),
  topics: list(TopicSchema),
  /** Whether the source marks it as retracted; `notices` tell when and where, if that is known. */
  retracted: v.nullish(v.boolean(), false),
  /** What was published about it later: retractions, corrections and the like. */
  notices: list(NoticeSchema),
  /** The forms in which it was made public, the leading one first; empty where only one is known. */
  versions: list(WorkVersionSchema),
});
/** A published item. */
export type Work = v.InferOutput<typeof WorkSchema>;
