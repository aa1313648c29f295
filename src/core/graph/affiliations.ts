/** Where a profile says that somebody is or was, beside what bylines say. */
import type { EdgeReason } from '../schema/graph.ts';
import type { Researcher } from '../schema/researcher.ts';
import { namedInstitution } from './ids.ts';
import { reasonOf } from './tally.ts';
import type { ConnectingWork, Years } from './works-index.ts';

export interface Stated {
  readonly name: string;
  readonly ror: string | null;
  readonly country: string | null;
  readonly from: number | null;
  /** `null` while it lasts, or when it is not known. */
  readonly to: number | null;
  readonly current: boolean;
}

const least = (a: number | null, b: number | null) =>
  a === null ? b : b === null ? a : Math.min(a, b);
const most = (a: number | null, b: number | null) =>
  a === null ? b : b === null ? a : Math.max(a, b);

/** The institutions of a profile, by id; several times at one are one, from the first to the last. */
export function statedAffiliations(
  { affiliations }: Researcher,
  { from, to }: Years = {},
): ReadonlyMap<string, Stated> {
  const found = new Map<string, Stated>();
  for (const one of affiliations ?? []) {
    const id = namedInstitution(one.name);
    const isWithin =
      (one.to ?? Infinity) >= (from ?? -Infinity) && (one.from ?? -Infinity) <= (to ?? Infinity);
    if (id === null || !isWithin) continue;
    const known = found.get(id) ?? one;
    found.set(id, {
      name: known.name,
      ror: known.ror ?? one.ror,
      country: known.country ?? one.country,
      from: least(known.from, one.from),
      to: most(known.to, one.to),
      current: known.current || one.current,
    });
  }
  return found;
}

/** Why somebody is connected with an institution: works that name it, and what the profile says. */
export function affiliationReason(
  works: readonly ConnectingWork[],
  stated: Pick<Stated, 'from' | 'to' | 'current'> | undefined,
): EdgeReason {
  const reason = reasonOf(works);
  if (stated === undefined) return reason;
  return {
    ...reason,
    count: reason.count === 0 ? null : reason.count,
    from: least(reason.from, stated.from),
    to: stated.current ? null : most(reason.to, stated.to),
  };
}

/** How late the connection is, to settle ties: what lasts is later than any year. */
export const latestYear = (works: readonly ConnectingWork[], stated: Stated | undefined): number =>
  stated?.current === true ? 9999 : (most(reasonOf(works).to, stated?.to ?? null) ?? 0);
