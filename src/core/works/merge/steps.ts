/** Work in steps, so that a page that does much of it can be given a turn between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Records that are gone through from one step to the next: a fraction of a millisecond. */
const RECORDS = 8;

/** A step whenever some records have been gone through. */
export const isStep = (at: number): boolean => at % RECORDS === RECORDS - 1;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
