/** The years of a graph's works. */
import type { GraphModel } from './model.ts';

/** Years that a source can mean: print is not much older, and a typing error soon leads beyond. */
const plausible = (year: number): boolean =>
  year >= 1400 && year <= new Date().getUTCFullYear() + 5;

/**
 * How many works of a model are of each year, in the order of the years, without gaps. Years that
 * cannot be meant are left out: one of them would make a row of thousands.
 */
export function yearCounts(model: GraphModel): readonly { year: number; works: number }[] {
  const counts = new Map<number, number>();
  for (const { kind, year } of model.nodes.values()) {
    if (kind === 'work' && year !== null && plausible(year))
      counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const years = [...counts.keys()];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    works: counts.get(first + index) ?? 0,
  }));
}
