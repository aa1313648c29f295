import { perLocale } from './intl.ts';

const moments = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      dateStyle: 'medium',
      timeStyle: 'short',
    }),
);

/** A moment, in the reader's own time zone. `time` is in milliseconds since the epoch. */
export const formatDateTime = (time: number, locale: string): string =>
  moments(locale).format(time);
