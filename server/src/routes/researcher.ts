import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import {
  findResearcher,
  findWorksOwner,
  type FoundResearcher,
  unknownResearcher,
  type WorksOwner,
} from '../store/researchers.ts';
import { requireResearcherId } from './check.ts';

/**
 * The researcher that an id in an address leads to.
 *
 * @throws ProblemError `invalid-id`, `unknown-researcher`
 */
export async function requireResearcher(
  db: Kysely<Tables>,
  text: string,
): Promise<FoundResearcher> {
  const found = await findResearcher(db, requireResearcherId(text));
  if (found === undefined) throw unknownResearcher();
  return found;
}

/**
 * The same for somebody whose works are asked for.
 *
 * @throws ProblemError `invalid-id`, `unknown-researcher`
 */
export async function requireWorksOwner(db: Kysely<Tables>, text: string): Promise<WorksOwner> {
  const found = await findWorksOwner(db, requireResearcherId(text));
  if (found === undefined) throw unknownResearcher();
  return found;
}
