/** Whether two bylines begin with the same person. */
import { foldText } from '../../format/fold.ts';
import { splitName } from '../../format/split-name.ts';
import type { Authorship } from '../../schema/work.ts';

export interface BylineName {
  readonly id: string | null;
  readonly orcid: string | null;
  readonly family: string;
  readonly given: string;
  /** All parts in the order of the alphabet: names of some languages are written both ways round. */
  readonly sorted: string;
}

export function bylineName({ id, orcid, name }: Authorship): BylineName {
  const { given, family } = splitName(name);
  return {
    id,
    orcid,
    family: foldText(family).replaceAll(' ', ''),
    given: foldText(given.replaceAll('.', ' ')),
    sorted: foldText(name).split(' ').sort().join(' '),
  };
}

/** Whether two names can be the same person's: `F. Muro`, `Fernando Muro` and `Muro`. */
export function sameName(a: BylineName, b: BylineName): boolean {
  if (a.orcid !== null && b.orcid !== null) return a.orcid === b.orcid;
  if (a.id !== null && a.id === b.id) return true;
  if (a.sorted === b.sorted) return true;
  if (a.family === '' || a.family !== b.family) return false;
  const [first, second] = [a.given.charAt(0), b.given.charAt(0)];
  return first === '' || second === '' || first === second;
}

/** Whether two names are one with a letter mistaken: `Gervigni` and `Cervigni`, of one given name. */
export function mistaken(a: BylineName, b: BylineName): boolean {
  const { family, given } = a;
  if (family.length < 6 || family.length !== b.family.length) return false;
  if (given.length < 3 || given !== b.given) return false;
  return [...family].filter((letter, at) => letter !== b.family.charAt(at)).length === 1;
}

/** Whether the bylines have the same people, by at least four fifths of the longer one. */
export function sameByline(a: readonly BylineName[], b: readonly BylineName[]): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < 2 || Math.min(a.length, b.length) < longer * 0.8) return false;
  const families = new Set(b.map(({ family }) => family));
  return a.filter(({ family }) => families.has(family)).length >= longer * 0.8;
}
