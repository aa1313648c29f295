import { perLocale } from './intl.ts';

const counts = perLocale((locale) => new Intl.NumberFormat(locale));

/** A number with its groups: `1,234`, in German `1.234`. */
export const formatCount = (n: number, locale: string): string => counts(locale).format(n);
