import { ProfileError } from './errors.ts';

/**
 * Waits for a part of a source that is loaded when it is first needed.
 *
 * @throws ProfileError `offline` when it does not come.
 */
export const loadPart = <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    throw new ProfileError('offline', 'a file of this library', { cause });
  });
