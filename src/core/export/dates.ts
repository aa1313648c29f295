/** When a work appeared, as far as it is known. */
import type { Work } from '../schema/index.ts';

/** Year, month and day, as many of them as are known; none where there is no year. */
export function dateParts({ date, year }: Work): readonly number[] {
  const [written = ''] = /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '') ?? [];
  const known = written === '' ? [] : written.split('-').map(Number);
  // A date of another year than the one the source names is the date of something else.
  if (known[0] !== undefined && (year === null || known[0] === year)) return known;
  return year === null ? [] : [year];
}
