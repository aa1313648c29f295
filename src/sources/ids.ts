import { parseResearcherId } from '../core/index.ts';
import { ProfileError } from './errors.ts';

/**
 * The one written form of a researcher's id.
 *
 * @throws ProfileError `invalid-id`, with the fault, for an id that cannot exist.
 */
export function researcherIdText(id: string): string {
  const parsed = parseResearcherId(id);
  if (parsed.ok) return parsed.id.text;
  throw new ProfileError('invalid-id', id, { fault: parsed.fault });
}
