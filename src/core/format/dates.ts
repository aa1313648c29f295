import { perLocale } from './intl.ts';

// The years of records are Gregorian, so their dates are, also where another calendar is usual.
const common = { calendar: 'gregory', timeZone: 'UTC' } as const;

const formats = [
  perLocale((locale) => new Intl.DateTimeFormat(locale, { ...common, year: 'numeric' })),
  perLocale(
    (locale) => new Intl.DateTimeFormat(locale, { ...common, year: 'numeric', month: 'long' }),
  ),
  perLocale((locale) => new Intl.DateTimeFormat(locale, { ...common, dateStyle: 'long' })),
];

/**
 * An ISO 8601 date or time, as exact as it is written: `2021`, `May 2021`, `May 4, 2021`. Times are
 * read in UTC and shown as their day.
 *
 * @returns the string itself when it is not a date
 */
export function formatDate(iso: string, locale: string): string {
  const day = /^(\d{4}(?:-\d\d){0,2})(?:T.+)?$/.exec(iso)?.[1];
  const date = new Date(iso);
  if (day === undefined || Number.isNaN(date.getTime())) return iso;
  const isTime = iso !== day;
  // Some engines carry the 31st of February over into March.
  if (!isTime && !date.toISOString().startsWith(day)) return iso;
  return formats[isTime ? 2 : day.split('-').length - 1]?.(locale).format(date) ?? iso;
}
