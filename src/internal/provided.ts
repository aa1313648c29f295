/**
 * What a `profile-provider` hands to the elements inside it, by the community protocol for contexts. An
 * element asks anew at each update instead of subscribing; a provider announces itself when it changes.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
import type { ProfileSource } from '../sources/index.ts';

export interface Provided {
  readonly api: string | null;
  readonly source: ProfileSource | null;
  /** Ids of a group of people, with spaces between them; a copy of another version may not say. */
  readonly researchers?: string | null;
}

/** Registered, so that two copies of this library on one page understand each other. */
export const PROVIDED = Symbol.for('bzpeer-profile-source');

/** An event of the protocol, about this context. */
export const contextEvent = (type: string, about: object): Event =>
  Object.assign(new Event(type, { bubbles: true, composed: true }), {
    context: PROVIDED,
    ...about,
  });

/** What the nearest provider around `element` hands out; `undefined` where there is none. */
export function providedTo(element: Element): Provided | undefined {
  let provided: Provided | undefined;
  const callback = (value: Provided): void => {
    provided = value;
  };
  element.dispatchEvent(contextEvent('context-request', { callback }));
  return provided;
}
