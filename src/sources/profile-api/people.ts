/** Several people in the Profile API: those of a batch, and those whom a search finds. */
import { fitPage, researcherShape, type Page, type Researcher } from '../../core/index.ts';
import { ProfileError } from '../errors.ts';
import { researcherIdText } from '../ids.ts';
import type { PageQuery, ReadOptions } from '../source.ts';
import { checked } from './answers.ts';
import type { Api } from './api.ts';
import { query } from './query.ts';

export const buildSearchUrl = (root: string, q: string, page: PageQuery = {}): string =>
  `${root}researchers${query({ q, ...page })}`;

/** People of the wrong shape are left out and counted. */
export const parsePeople = checked((json): Page<Researcher> => fitPage(researcherShape, json));

/** Which researcher each asked id led to, where the answer says so. */
const askedIn = (json: unknown): object =>
  typeof json === 'object' && json && 'asked' in json && typeof json.asked === 'object'
    ? (json.asked ?? {})
    : {};

/**
 * Who is who in the answer to a batch. `asked` says which researcher an asked id led to; without it
 * people are recognised by the ids that their records carry.
 *
 * @param ids as they were asked
 * @returns unknown ids are missing; those whose record has the wrong shape have an error
 */
export function parseBatch(
  ids: readonly string[],
  json: unknown,
): Map<string, Researcher | ProfileError> {
  const { items, rejected } = parsePeople(json);
  const asked = new Map<string, unknown>(Object.entries(askedIn(json)));
  const found = new Map<unknown, Researcher>();
  for (const person of items) {
    found
      .set(person.id, person)
      .set(`orcid:${person.orcid}`, person)
      .set(`openalex:${person.openalex}`, person);
  }
  const answers = new Map<string, Researcher | ProfileError>();
  for (const id of ids) {
    const text = researcherIdText(id);
    const answer = found.get(asked.get(text) ?? text);
    if (answer) answers.set(id, answer);
    else if (asked.has(text) || (rejected && !asked.size)) {
      answers.set(id, new ProfileError('malformed', text));
    }
  }
  return answers;
}

export const askSearch = async (
  { root, ask }: Api,
  q: string,
  page?: PageQuery,
  options?: ReadOptions,
) => ask(buildSearchUrl(root, q, page), parsePeople, options);
