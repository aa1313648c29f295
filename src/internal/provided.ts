/** What a `profile-provider` hands to the elements inside it. */
import { createContext } from '@lit/context';
import type { ProfileSource } from '../sources/index.ts';

export interface Provided {
  readonly api: string | null;
  readonly source: ProfileSource | null;
}

/** The key is registered, so that two copies of this library on one page understand each other. */
export const providedContext = createContext<Provided>(Symbol.for('bzpeer-profile-source'));
