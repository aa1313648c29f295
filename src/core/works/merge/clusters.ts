/** Groups of records that are one work each. */
import type { Facts } from './facts.ts';
import { canBeOne, sameById, sameByNearTitle, sameByTitle } from './same.ts';
import { isStep, type Steps } from './steps.ts';
import { nearKeys } from './title-key.ts';

/** A title that more records carry than this says nothing about which work it is. */
const MOST_OF_ONE_TITLE = 60;
/** Records of one id that are compared with one another; more are compared with the first alone. */
const MOST_OF_ONE_ID = 60;

class Groups {
  readonly #of = new Map<Facts, Facts[]>();

  of(facts: Facts): Facts[] {
    const known = this.#of.get(facts);
    if (known !== undefined) return known;
    const own = [facts];
    this.#of.set(facts, own);
    return own;
  }

  join(a: Facts, b: Facts): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return;
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    for (const facts of small) {
      large.push(facts);
      this.#of.set(facts, large);
    }
  }
}

function* bucketsOf(
  all: readonly Facts[],
  keysOf: (facts: Facts) => readonly string[],
): Steps<readonly (readonly Facts[])[]> {
  const first = new Map<string, Facts>();
  const buckets = new Map<string, Facts[]>();
  for (const [at, facts] of all.entries()) {
    if (isStep(at)) yield;
    for (const key of keysOf(facts)) {
      const bucket = buckets.get(key);
      const before = first.get(key);
      if (bucket !== undefined) bucket.push(facts);
      else if (before === undefined) first.set(key, facts);
      else buckets.set(key, [before, facts]);
    }
  }
  return [...buckets.values()];
}

/** Titles near each other count between a preprint and a publication only. */
function* nearBuckets(all: readonly Facts[]): Steps<readonly (readonly Facts[])[]> {
  const asked = new Set<string>();
  for (const [at, { forms, kind, title }] of all.entries()) {
    if (isStep(at)) yield;
    if (kind !== 'text' || !forms[0].preprint) continue;
    for (const key of nearKeys(title)) asked.add(key);
  }
  if (asked.size === 0) return [];
  return yield* bucketsOf(all, ({ title, kind }) =>
    kind === 'text' ? nearKeys(title).filter((key) => asked.has(key)) : [],
  );
}

/** Two groups are joined only if every member of one can be one work with every member of the other. */
const groupsFit = (one: readonly Facts[], other: readonly Facts[]): boolean =>
  one.every((a) => other.every((b) => sharesId(a, b) || canBeOne(a, b)));

const sharesId = (a: Facts, b: Facts): boolean => a.ids.some((id) => b.ids.includes(id));

function* joinPairs(
  buckets: readonly (readonly Facts[])[],
  areOne: (a: Facts, b: Facts) => boolean,
  groups: Groups,
): Steps<void> {
  for (const bucket of buckets) {
    if (bucket.length > MOST_OF_ONE_TITLE) continue;
    for (const [at, a] of bucket.entries()) {
      yield;
      for (const b of bucket.slice(at + 1)) {
        const [one, other] = [groups.of(a), groups.of(b)];
        if (one !== other && areOne(a, b) && groupsFit(one, other)) groups.join(a, b);
      }
    }
  }
}

/**
 * @param all in an order of their own, so that the groups don't depend on the order of the list.
 */
export function* clustersOf(all: readonly Facts[]): Steps<readonly (readonly Facts[])[]> {
  const groups = new Groups();
  for (const bucket of yield* bucketsOf(all, ({ ids }) => ids)) {
    const compared = bucket.length <= MOST_OF_ONE_ID ? bucket : bucket.slice(0, 1);
    for (const a of compared) {
      for (const b of bucket) if (a !== b && sameById(a, b)) groups.join(a, b);
      yield;
    }
  }
  const byTitle = yield* bucketsOf(all, ({ title }) => (title.key === '' ? [] : [title.key]));
  yield* joinPairs(byTitle, sameByTitle, groups);
  yield* joinPairs(yield* nearBuckets(all), sameByNearTitle, groups);
  return [...new Set(all.map((facts) => groups.of(facts)))];
}
