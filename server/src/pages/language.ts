/** The language of a page: the one that its address names, or else the one that the browser prefers. */
import type { Context } from 'hono';
import { languageDetector } from 'hono/language';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { PageWords } from './words/words.ts';

const WORDS = { en, de } as const;

export const pageLanguage = languageDetector({
  supportedLanguages: Object.keys(WORDS),
  fallbackLanguage: 'en',
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  caches: false,
});

/** @param c behind `pageLanguage` */
export const wordsFor = (c: Context): PageWords => (c.get('language') === 'de' ? de : en);
