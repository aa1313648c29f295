import { ProfileError } from '../../sources/index.ts';
import type { Inside, ListHost, ListServices } from './inside.ts';

/** Makes what shows the works of a list. */
export type CreateInside = (host: ListHost, services: ListServices) => Inside;

/** What shows a list, with tools or without, is loaded at the same time as its works. */
export async function loadInside(withTools: boolean): Promise<CreateInside> {
  try {
    return withTools
      ? (await import('./library.ts')).createLibrary
      : (await import('./paged.ts')).createPaged;
  } catch (cause) {
    throw new ProfileError('offline', 'the inside of the list', { cause });
  }
}
