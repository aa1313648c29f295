/** Tells everybody who shows a person that the service now says something else of them. */
import type { Researcher } from '../core/index.ts';
import type { People } from './source.ts';

/** Somebody who may show that person, and then asks again. */
type Listener = (people: People, person: Researcher) => void;

const listeners = new Set<Listener>();

/** Says that what was read of a person is out of date, whoever reads it. */
export function personChanged(people: People, person: Researcher): void {
  people.forget(person);
  for (const listener of listeners) listener(people, person);
}

/**
 * Calls `listener` after every change.
 *
 * @returns ends it
 */
export function onPersonChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
