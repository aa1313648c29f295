/** The languages that are loaded, and how the others are reached. English needs no loading. */
import type { Messages } from './messages.ts';

const loaded = new Map<string, Messages>();
const loaders = new Map<string, () => Promise<Messages>>([
  ['de', () => import('./locales/de.ts').then((module) => module.de)],
]);
const listeners = new Set<() => void>();

const primary = (language: string) => language.toLowerCase().split('-', 1)[0] ?? '';

/**
 * The messages for a BCP 47 language tag; `undefined`, which means English, until (and unless) they
 * have arrived. Then `onMessages` listeners are called.
 */
export function messagesFor(language: string): Messages | undefined {
  const key = primary(language);
  const loader = loaders.get(key);
  if (loader !== undefined) {
    loaders.delete(key);
    loader().then(registerMessages, () => {
      // Tried again when somebody needs the language next.
      loaders.set(key, loader);
    });
  }
  return loaded.get(key);
}

/** Adds a language, or replaces the words of one. */
export function registerMessages(messages: Messages): void {
  loaded.set(primary(messages.locale), messages);
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a language has arrived. Returns how to stop. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
