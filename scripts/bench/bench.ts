/** What a benchmark gives: a table for people, figures for machines, and how they stand to limits. */

export interface Limit {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
}

export interface BenchResult {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How it was measured, in a sentence or two. */
  readonly method: string;
  readonly limits: readonly Limit[];
  /** Everything measured, for the JSON file. */
  readonly figures: unknown;
  /** What docs/benchmarks says of it, where it has a page there. */
  readonly document?: string;
}

export interface Bench {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<BenchResult>;
}

/** The value below which the share `p` (0 to 1) of the values lies. */
export const quantile = (values: readonly number[], p: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
};

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
