import * as v from 'valibot';
import { orNull, text, year } from './primitives.ts';

/** One of the forms in which a work was made public, such as a preprint or the published article. */
export const WorkVersionSchema = v.object({
  /** The service's id of the version; `null` where it has no record of its own. */
  id: orNull(text),
  /** DOI in lower case without its address. */
  doi: orNull(v.string()),
  /** arXiv id without version, for example `2005.14165`. */
  arxiv: orNull(v.string()),
  /** Usually one of `WORK_TYPES`. */
  type: v.nullish(text, 'other'),
  /** Journal, conference, repository or publisher. */
  venue: orNull(v.string()),
  year: orNull(year),
  /** The version's landing page. */
  url: orNull(v.string()),
  /** Where this version can be read by everybody. */
  openAccessUrl: orNull(v.string()),
});
/** One of the forms in which a work was made public. */
export type WorkVersion = v.InferOutput<typeof WorkVersionSchema>;
