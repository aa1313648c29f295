import { perLocale } from './intl.ts';

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Items as a sentence has them: `A, B, and C`. */
export const formatList = (items: readonly string[], locale: string): string =>
  lists(locale).format(items);
