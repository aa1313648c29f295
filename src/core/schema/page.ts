import * as v from 'valibot';
import { count, orNull } from './primitives.ts';

/** The schema of one page of a longer list of `item`. */
export const pageSchema = <const TSchema extends v.GenericSchema>(item: TSchema) =>
  v.object({
    items: v.array(item),
    /** Size of the whole list; `null` when not known. */
    total: orNull(count),
    /** Opaque cursor of the next page; `null` on the last one. */
    next: orNull(v.string()),
  });

/** One page of a list, as the elements use it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Size of the whole list; `null` when not known. */
  readonly total: number | null;
  /** Opaque cursor of the next page; `null` on the last one. */
  readonly next: string | null;
  /** Items that were left out because they did not have the right shape. */
  readonly rejected: number;
}
