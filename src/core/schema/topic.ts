import * as v from 'valibot';
import { count, orNull, text } from './primitives.ts';

/** A subject, with how many of the works at hand are about it. */
export const TopicSchema = v.object({
  id: text,
  name: text,
  /** Works about it among those of the record; `null` when not known. */
  works: orNull(count),
});
/** A subject, with how many of the works at hand are about it. */
export type Topic = v.InferOutput<typeof TopicSchema>;
