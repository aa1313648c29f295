/** What researchers are called, and where their pages are, for lists that only know their ids. */
import { safeUrl } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

export interface NamedResearcher {
  readonly name: string;
  /** Address that a link can have; `null` for none. */
  readonly profileUrl: string | null;
}

/** By id; researchers who are gone are missing. @param ids the service's own */
export async function namesOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedResearcher>> {
  const asked = JSON.stringify([...new Set(ids)]);
  const { rows } = await sql<{ id: string; name: string; url: string | null }>`
    select id, document->>'name' as name, document->>'profileUrl' as url from researchers
    where id in (select value from json_array_elements_text(${asked}::text::json))`.execute(db);
  return new Map(
    rows.map(({ id, name, url }) => [id, { name, profileUrl: url === null ? null : safeUrl(url) }]),
  );
}
