import { perLocale } from './intl.ts';

const years = perLocale((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));

/**
 * A range of Gregorian years: `2019–2022`, `2019–`, `–2022`, `2019` when both are the same, and an
 * empty string when neither is known.
 *
 * @param locale whose digits are used; without it, 0 to 9
 */
export function formatYears(from: number | null, to: number | null, locale = 'en'): string {
  if (from !== null && to !== null && from > to) return formatYears(to, from, locale);
  const [first, last] = [from, to].map((year) => (year === null ? '' : years(locale).format(year)));
  return first === last ? (first ?? '') : `${first}–${last}`;
}
