/** A list of works under headings. */
import type { Work } from '../schema/index.ts';
import { WORK_TYPES } from '../schema/index.ts';
import type { WorkOrder } from './facets.ts';

/** What works can be grouped by. */
export const WORK_GROUPINGS = ['year', 'type', 'topic'] as const;
/** One of the ways to group works. */
export type WorkGrouping = (typeof WORK_GROUPINGS)[number];

/** Works that belong below one heading. */
export interface WorkGroup<T> {
  readonly by: WorkGrouping;
  /** The year, the type, or the id of the topic; `null` for works without one. */
  readonly key: string | null;
  /** How a topic is called; else the key. */
  readonly label: string;
  /** In the order in which they came; all of them also where there are groups within. */
  readonly items: readonly T[];
  readonly groups: readonly WorkGroup<T>[];
}

/** `year type` as written in an attribute; what is no grouping, or comes twice, is left out. */
export const parseGroupings = (text: string | null): readonly WorkGrouping[] => {
  const named = (text ?? '').split(/\s+/);
  return WORK_GROUPINGS.filter((one) => named.includes(one)).sort(
    (a, b) => named.indexOf(a) - named.indexOf(b),
  );
};

/** A work stands once: under the first of its topics. */
function keyOf({ year, type, topics }: Work, by: WorkGrouping) {
  const [topic] = topics;
  if (by === 'year') return { key: year === null ? null : String(year), label: String(year ?? '') };
  if (by === 'type') return { key: type, label: type };
  return { key: topic?.id ?? null, label: topic?.name ?? '' };
}

const TYPES: readonly string[] = WORK_TYPES;

const rankOfType = (type: string): number => {
  const at = TYPES.indexOf(type);
  return at < 0 ? TYPES.length : at;
};

/** Which group comes first; those without a key come last. */
function compare<T>(a: WorkGroup<T>, b: WorkGroup<T>, order: WorkOrder): number {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  if (a.by === 'year') return (Number(a.key) - Number(b.key)) * (order === 'oldest' ? 1 : -1);
  if (a.by === 'type') return rankOfType(a.key) - rankOfType(b.key);
  return b.items.length - a.items.length;
}

/**
 * Groups works, within groups again when there are several groupings. Years run as the list does, types
 * as in `WORK_TYPES`, topics by how many works they have.
 */
export function groupWorks<T>(
  items: readonly T[],
  groupings: readonly WorkGrouping[],
  order: WorkOrder,
  workOf: (item: T) => Work,
): readonly WorkGroup<T>[] {
  const [by, ...rest] = groupings;
  if (by === undefined) return [];
  const found = new Map<string | null, { label: string; items: T[] }>();
  for (const item of items) {
    const { key, label } = keyOf(workOf(item), by);
    const group = found.get(key);
    if (group === undefined) found.set(key, { label, items: [item] });
    else group.items.push(item);
  }
  return [...found]
    .map(([key, group]) => ({
      by,
      key,
      ...group,
      groups: groupWorks(group.items, rest, order, workOf),
    }))
    .sort((a, b) => compare(a, b, order));
}
