import * as v from 'valibot';
import { count, orNull, text, year } from './primitives.ts';

/** Somebody who repeatedly publishes with the researcher. */
export const CollaboratorSchema = v.object({
  /** The service's id of that person; `null` where only the name is known. */
  id: orNull(v.string()),
  name: text,
  /** Joint works. */
  works: count,
  /** Year of the first joint work. */
  from: orNull(year),
  /** Year of the latest joint work. */
  to: orNull(year),
});
/** Somebody who repeatedly publishes with the researcher. */
export type Collaborator = v.InferOutput<typeof CollaboratorSchema>;
