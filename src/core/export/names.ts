/** Authors as reference managers take them: in parts, or whole where parts would be a guess. */
import { cleanName, splitName } from '../format/index.ts';
import type { Work } from '../schema/index.ts';

/** A person, in CSL's words. */
export interface CslPerson {
  readonly family: string;
  readonly given: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
}

/** A name in CSL's words; `literal` for bodies and for names that are not to be split. */
export type CslName = CslPerson | { readonly literal: string };

/** One author; `null` for an entry without a name. */
export function cslName(name: string): CslName | null {
  const literal = cleanName(name);
  if (literal === '') return null;
  const { given, particle, family, suffix } = splitName(name);
  if (given === '' || family === '') return { literal };
  return {
    family,
    given,
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  };
}

/** The authors of a work, in the order of the byline. */
export const authorsOf = (work: Work): readonly CslName[] =>
  work.authorships.flatMap(({ name }) => cslName(name) ?? []);

/** Whether the byline is longer than what is known of it. */
export const isCut = ({ authorships, authorCount }: Work): boolean =>
  authorCount !== null && authorCount > authorships.length;
