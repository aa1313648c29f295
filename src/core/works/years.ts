/** The years of a list of works as bars. */

export interface YearBar {
  /** First and last year of the bar, the same one as long as there are few. */
  readonly from: number;
  readonly to: number;
  readonly works: number;
}

/** Bars that a chart has at most. */
const MOST = 48;

/** Years that a bar may stand for. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Bars of equal width from the first year to the last, those without works among them. */
export function yearBars(
  years: Iterable<number>,
  counts: ReadonlyMap<number, number>,
): readonly YearBar[] {
  let first = Infinity;
  let last = -Infinity;
  for (const year of years) {
    if (year < first) first = year;
    if (year > last) last = year;
  }
  if (first > last) return [];
  const step =
    STEPS.find((years) => last - first < years * MOST) ?? Math.ceil((last - first + 1) / MOST);
  const start = Math.floor(first / step) * step;
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => ({
    from: start + at * step,
    to: start + at * step + step - 1,
    works: 0,
  }));
  for (const [year, works] of counts) {
    const bar = bars[Math.floor((year - start) / step)];
    if (bar !== undefined) bar.works += works;
  }
  return bars;
}
