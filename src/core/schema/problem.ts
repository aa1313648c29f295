import * as v from 'valibot';

/** A problem document (RFC 9457), the body of every error answer. */
export const ProblemSchema = v.object({
  type: v.nullish(v.string(), 'about:blank'),
  title: v.nullish(v.string(), ''),
  status: v.nullish(v.number(), 0),
  detail: v.optional(v.string()),
  instance: v.optional(v.string()),
});
/** A problem document (RFC 9457), the body of every error answer. */
export type Problem = v.InferOutput<typeof ProblemSchema>;

/** The media type of a problem document. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';
