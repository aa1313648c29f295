/** The order of a list of works. */
import type { PreparedWork, WorkCollection } from './collection.ts';
import type { WorkOrder } from './facets.ts';

const dayOf = ({ work: { date, year } }: PreparedWork): string =>
  // A year alone counts as its first day. Dates that are none would sort anywhere.
  date !== null && /^\d{4}(?:-\d\d){0,2}/.test(date)
    ? date.slice(0, 10)
    : year === null
      ? ''
      : String(year).padStart(4, '0');

/** By a key, with works that have none behind, and the rest as it was. */
function byKey<K extends string | number>(
  keys: readonly K[],
  none: K,
  direction: 1 | -1,
): (a: number, b: number) => number {
  return (a, b) => {
    const [x, y] = [keys[a] ?? none, keys[b] ?? none];
    if (x === y) return a - b;
    if (x === none) return 1;
    if (y === none) return -1;
    return x < y ? -direction : direction;
  };
}

function comparison(prepared: readonly PreparedWork[], order: WorkOrder) {
  switch (order) {
    case 'newest':
      return byKey(prepared.map(dayOf), '', -1);
    case 'oldest':
      return byKey(prepared.map(dayOf), '', 1);
    case 'title':
      return byKey(
        prepared.map(({ title }) => title),
        '',
        1,
      );
    case 'cited':
      return byKey(
        prepared.map(({ work }) => work.citations?.count ?? -1),
        -1,
        -1,
      );
  }
}

/** For each work of the collection its rank in an order, so that what is filtered is sorted quickly. */
export function ranksOf({ prepared }: WorkCollection, order: WorkOrder): Int32Array {
  const places = prepared.map((_work, place) => place).sort(comparison(prepared, order));
  const ranks = new Int32Array(places.length);
  places.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}

/** Places in the order of their ranks. */
export const inOrder = (places: readonly number[], ranks: Int32Array): readonly number[] =>
  [...places].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
