import { perLocale } from './intl.ts';

const compacts = perLocale(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
);

/** A number in short: `12K`, `1.2M`. */
export const formatCompact = (n: number, locale: string): string => compacts(locale).format(n);
