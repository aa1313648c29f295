/** Counts of tests, and how a runner's process hands them to the script that started it. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Names the file that a reporter writes its counts to. */
export const TALLY_FILE = 'TALLY_FILE';

export const EMPTY: Tally = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** `3 passed, 0 failed`, and the skipped ones where there are some. */
export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;

/** Hands the counts on, where somebody asked for them. */
export const handOn = (tally: Tally): void => {
  const file = process.env[TALLY_FILE];
  if (file !== undefined && file !== '') writeFileSync(file, JSON.stringify(tally));
};

const isCount = (value: unknown): value is number => Number.isInteger(value);

/** The counts in a file, or `null` when the runner died before it wrote them. */
export const readTally = (file: string): Tally | null => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (value === null || typeof value !== 'object') return null;
    if (!('passed' in value && 'failed' in value && 'skipped' in value)) return null;
    const { passed, failed, skipped } = value;
    return isCount(passed) && isCount(failed) && isCount(skipped)
      ? { passed, failed, skipped }
      : null;
  } catch {
    return null;
  }
};
