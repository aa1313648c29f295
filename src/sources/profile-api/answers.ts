/** A researcher in an answer of the Profile API, checked. */
import { fit, researcherShape, type Researcher } from '../../core/index.ts';
import { ProfileError } from '../errors.ts';

/** A parser whose every failure is a ProfileError `malformed`. */
export const checked =
  <T>(parse: (json: unknown) => T) =>
  (json: unknown): T => {
    try {
      return parse(json);
    } catch (cause) {
      throw new ProfileError('malformed', 'wrong shape', { cause });
    }
  };

export const parseResearcher = checked((json): Researcher => fit(researcherShape, json));
