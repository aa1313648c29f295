/** What a node's id stands for. */
import { parseResearcherId, parseWorkId } from '@bzpeer/widgets/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { findResearchers } from '../researchers.ts';
import { findWorkPointer } from '../works.ts';
import type { NodeRecord } from './filter.ts';

/**
 * The node under the service's own id, in one query; people and works are also found by their other
 * ids.
 *
 * @returns `null` when there is no such node
 */
export async function findNode(
  db: Kysely<Tables>,
  { kind, id }: NodeRecord,
): Promise<NodeRecord | null> {
  if (kind === 'researcher') {
    const parsed = parseResearcherId(id);
    const found = parsed.ok ? (await findResearchers(db, [parsed.id])).get(parsed.id.text) : null;
    return found == null ? null : { kind, id: found.id };
  }
  if (kind === 'work') {
    const parsed = parseWorkId(id);
    const found = parsed.ok ? await findWorkPointer(db, parsed.id) : undefined;
    return found === undefined ? null : { kind, id: found.work_id };
  }
  const table = kind === 'topic' ? 'topics' : 'institutions';
  const found = await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst();
  return found === undefined ? null : { kind, id: found.id };
}
