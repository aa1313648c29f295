import * as v from 'valibot';
import { orNull } from './primitives.ts';

/**
 * What was published about a work after it, from the gravest to the lightest: it was retracted, an
 * expression of concern was made, it was withdrawn, a part of it was corrected, or an earlier
 * retraction was taken back.
 */
export const NOTICE_KINDS = [
  'retracted',
  'concern',
  'withdrawn',
  'corrected',
  'reinstated',
] as const;
/** What was published about a work later. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A notice about a work, as far as its source tells where and when it was published. */
export const NoticeSchema = v.object({
  kind: v.picklist(NOTICE_KINDS),
  /** ISO 8601 date of the notice. */
  date: orNull(v.string()),
  /** Where the notice can be read. */
  url: orNull(v.string()),
  /** DOI of the notice in lower case without its address. */
  doi: orNull(v.string()),
});
/** A notice about a work, as far as its source tells where and when it was published. */
export type Notice = v.InferOutput<typeof NoticeSchema>;
