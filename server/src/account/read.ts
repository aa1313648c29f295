/** Everything that the page of an account shows. */
import type { Kysely } from 'kysely';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { badCursor } from '../routes/check.ts';
import { readCursor } from '../store/cursor.ts';
import { inboxListOf, readInbox } from '../store/inbox.ts';
import { namesOf } from '../store/names.ts';
import { type Moment, MomentSchema } from '../store/newest.ts';
import { claimsOf } from '../store/own.ts';
import { countKept, ownListOf, readFollows, readSent } from '../store/own-lists.ts';

/** Lists that are shown a page at a time; each has its cursor in the address under this name. */
export const LISTS = ['follows', 'received', 'sent'] as const;
export type ListName = (typeof LISTS)[number];
export type Cursors = Partial<Readonly<Record<ListName, string>>>;

/** So many of each list on one page. */
const PAGE = 20;

const listOf = (name: ListName, accountId: string) =>
  name === 'received' ? inboxListOf(accountId) : ownListOf(name, accountId);

/** @throws ProblemError `invalid-cursor` */
function position(name: ListName, accountId: string, { [name]: cursor }: Cursors): Moment | null {
  if (cursor === undefined) return null;
  const after = readCursor(listOf(name, accountId), MomentSchema, cursor);
  if (after === null) throw badCursor();
  return after;
}

/** @throws ProblemError `invalid-cursor` */
export async function readOverview(db: Kysely<Tables>, account: Account, cursors: Cursors) {
  const { id } = account;
  const after = (name: ListName) => position(name, id, cursors);
  const follows = await readFollows(db, id, PAGE, after('follows'));
  const received = await readInbox(db, id, PAGE, after('received'));
  const sent = await readSent(db, id, PAGE, after('sent'));
  const claims = await claimsOf(db, account);
  const about = [...follows.items, ...received.items, ...sent.items, ...claims];
  return {
    follows,
    received,
    sent,
    claims,
    kept: await countKept(db, id),
    names: await namesOf(
      db,
      about.map(({ researcher }) => researcher),
    ),
  };
}
export type Overview = Awaited<ReturnType<typeof readOverview>>;
