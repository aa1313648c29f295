/** Works that a page names: the ones to show, to leave out, or to put first. */
import { parseWorkId } from '../ids/index.ts';
import type { Work } from '../schema/index.ts';

/** What a page says of single works, each a list of ids or DOIs with spaces or commas between. */
export interface WorkPicks {
  /** Only these. */
  readonly select?: string | null;
  /** All but these. */
  readonly hide?: string | null;
  /** These first, in this order. */
  readonly pin?: string | null;
}

const canonical = (text: string): string => {
  const parsed = parseWorkId(text);
  return (parsed.ok ? parsed.id.text : text).toLowerCase();
};

const namesIn = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .map(canonical);

type Identified = Pick<Work, 'doi' | 'arxiv'> & { readonly id: string | null };

const idsOf = ({ id, doi, arxiv }: Identified): readonly string[] => [
  ...(id === null ? [] : [canonical(id)]),
  ...(doi === null ? [] : [`doi:${doi.toLowerCase()}`]),
  ...(arxiv === null ? [] : [`arxiv:${arxiv.toLowerCase()}`]),
];

/** Every way to name a work, its versions' among them. */
export const namesOf = (work: Work): readonly string[] => [
  ...idsOf(work),
  ...(work.openalex === null ? [] : [`openalex:${work.openalex.toLowerCase()}`]),
  ...work.versions.flatMap(idsOf),
];

/** Decides about works one by one: `null` to leave it out, else its rank among the pinned ones. */
export function createPick({ select, hide, pin }: WorkPicks): (work: Work) => number | null {
  const [selected, hidden, pinned] = [namesIn(select), namesIn(hide), namesIn(pin)];
  if (selected.length + hidden.length + pinned.length === 0) return () => Infinity;
  return (work) => {
    const names = namesOf(work);
    const isIn = (list: readonly string[]) => names.some((name) => list.includes(name));
    if (isIn(hidden) || (selected.length > 0 && !isIn(selected) && !isIn(pinned))) return null;
    const rank = pinned.findIndex((name) => names.includes(name));
    return rank < 0 ? Infinity : rank;
  };
}
