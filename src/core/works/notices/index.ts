/** Notices of a work, from what OpenAlex and Crossref say of it. */
import { parseDoi } from '../../ids/index.ts';
import { type Notice, NOTICE_KINDS } from '../../schema/notice.ts';
import { noticeAt, updatesIn } from './crossref.ts';
import { titleMark } from './title.ts';

export { markOf, type TitleMark, titleMark } from './title.ts';

/** What a source's record says that can tell of notices. Fields that the source has not are left out. */
export interface NoticeFacts {
  readonly title: string | null;
  readonly doi?: string | null;
  /** One of `WORK_TYPES`, as far as it is known. */
  readonly type?: string | null;
  /** The source's own mark that the work is retracted. */
  readonly retracted?: boolean | null;
  /** Crossref's `updated-by` as it is: notices about this record. */
  readonly updatedBy?: unknown;
  /** Crossref's `update-to` as it is: what this record is a notice about, at times itself. */
  readonly updateTo?: unknown;
}

const rank = ({ kind }: Notice): number => NOTICE_KINDS.indexOf(kind);
/** Oldest first; those without a date last. */
const byDate = (a: Notice, b: Notice): number => {
  const [first, second] = [a.date ?? '~', b.date ?? '~'];
  return first < second ? -1 : first > second ? 1 : rank(a) - rank(b);
};

/**
 * Notices as one list: one that says neither where nor when gives way to one of its kind that does,
 * and of two at the same place the one with the earlier date stays.
 */
export function uniqueNotices(notices: readonly Notice[]): Notice[] {
  const found = new Map<string, Notice>();
  for (const notice of [...notices].sort(byDate)) {
    const place = notice.doi ?? notice.url ?? notice.date ?? '';
    const key = `${notice.kind} ${place}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, notice);
    else found.set(key, { ...known, url: known.url ?? notice.url, doi: known.doi ?? notice.doi });
  }
  const told = new Set([...found.values()].filter(isPlaced).map(({ kind }) => kind));
  return [...found.values()].filter((notice) => isPlaced(notice) || !told.has(notice.kind));
}

const isPlaced = ({ doi, url, date }: Notice): boolean =>
  doi !== null || url !== null || date !== null;

/**
 * The notices about a record's own work, oldest first. A record that is itself a notice about another
 * work, such as "Correction to: …", has none for that; see `noticesAbout`.
 */
export function noticesOf(facts: NoticeFacts): Notice[] {
  const own = facts.doi == null ? null : parseDoi(facts.doi);
  const mark = titleMark(facts.title);
  const isNotice =
    mark?.about === 'another' || facts.type === 'retraction' || facts.type === 'erratum';
  const said: Notice[] = [];
  const plain = { date: null, url: null, doi: null };
  if (!isNotice) {
    if (facts.retracted === true) said.push({ kind: 'retracted', ...plain });
    if (mark !== null) said.push({ kind: mark.kind, ...plain });
  }
  const by = updatesIn(facts.updatedBy).map((update) => noticeAt(update, update.doi));
  // A publisher that puts the notice in the work's own place registers an update of it by itself.
  const inPlace = updatesIn(facts.updateTo)
    .filter(({ doi }) => own !== null && doi === own)
    .map((update) => noticeAt(update, own));
  return uniqueNotices([...said, ...by, ...inPlace]);
}

/** A notice about another work. */
export interface NoticeAbout {
  /** DOI of the work that the notice is about. */
  readonly work: string;
  readonly notice: Notice;
}

/** The notices that a Crossref record is about other works, by its `update-to`. */
export function noticesAbout(facts: Pick<NoticeFacts, 'doi' | 'updateTo'>): NoticeAbout[] {
  const own = facts.doi == null ? null : parseDoi(facts.doi);
  return updatesIn(facts.updateTo).flatMap((update) =>
    update.doi === null || update.doi === own
      ? []
      : [{ work: update.doi, notice: noticeAt(update, own) }],
  );
}
