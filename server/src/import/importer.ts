/** Imports files: each in a transaction of its own, so that a broken one leaves nothing behind. */
import { basename } from 'node:path';
import { sql, type Kysely } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../db/tables.ts';
import { readOpenAlex } from './openalex.ts';
import { BrokenFileError, readJson, recordsIn } from './read-file.ts';
import { rebuildProfiles } from './rebuild.ts';
import { readRecordResearcher, readRecordWork } from './record.ts';
import { RecordFileSchema } from './record-schema.ts';
import type { ImportRecord, Reading } from './records.ts';
import { writeBatch } from './write-batch.ts';

export const FORMATS = ['openalex', 'record'] as const;
export type Format = (typeof FORMATS)[number];

/** Records in memory at the same time. */
const BATCH = 200;

/** One import at a time, also of several servers; reads go on. */
const IMPORT_LOCK = 7_294_511;

export interface Refusal {
  /** The record's place in the file, from 1. */
  readonly position: number;
  /** Why it was not taken, in words. */
  readonly reason: string;
}

export interface ImportResult {
  readonly records: number;
  readonly works: number;
  /** Author objects and researchers. */
  readonly people: number;
  /** Records that were left as they are, because a newer form is there. */
  readonly superseded: number;
  readonly refused: readonly Refusal[];
}

export interface ImportOptions {
  /** ISO 8601 time for what changes. Default now. */
  readonly now?: string;
  /** Called after every batch; the total is `null` while it is not known. */
  readonly onProgress?: (done: number, total: number | null) => void;
}

interface Sized {
  readonly reading: Reading;
  /** Records of the value that this one stands in. */
  readonly total: number;
}

function* readValue(format: Format, value: unknown): Generator<Sized> {
  if (format === 'openalex') {
    const records = recordsIn(value);
    for (const record of records) yield { reading: readOpenAlex(record), total: records.length };
    return;
  }
  const frame = v.safeParse(RecordFileSchema, value);
  if (!frame.success) throw new BrokenFileError('it has no lists "researchers" and "works"');
  const { researchers, works } = frame.output;
  const total = researchers.length + works.length;
  for (const item of researchers) yield { reading: readRecordResearcher(item), total };
  for (const item of works) yield { reading: readRecordWork(item), total };
}

/**
 * Imports a file. The same file again changes nothing.
 *
 * @throws BrokenFileError when the file cannot be read to its end; the database is as it was.
 */
export async function importFile(
  db: Kysely<Tables>,
  format: Format,
  path: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const now = options.now ?? new Date().toISOString();
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(IMPORT_LOCK)})`.execute(trx);
    const refused: Refusal[] = [];
    const touched = new Set<string>();
    let records = 0;
    let works = 0;
    let people = 0;
    let superseded = 0;
    let values = 0;
    let size = 0;
    let batch: ImportRecord[] = [];

    const write = async () => {
      const result = await writeBatch(trx, batch);
      for (const person of result.people) touched.add(person);
      superseded += result.superseded;
      batch = [];
      options.onProgress?.(records, values === 1 ? size : null);
    };

    for await (const value of readJson(path)) {
      values += 1;
      for (const { reading, total } of readValue(format, value)) {
        records += 1;
        size = total;
        if (!reading.ok) {
          refused.push({ position: records, reason: reading.reason });
          continue;
        }
        if (reading.record.kind === 'work') works += 1;
        else people += 1;
        batch.push(reading.record);
        if (batch.length === BATCH) await write();
      }
    }
    await write();
    await rebuildProfiles(trx, touched, now);
    await trx
      .insertInto('imports')
      .values({
        file: basename(path),
        format,
        read: records,
        written: works + people - superseded,
        refused: refused.length,
      })
      .execute();
    return { records, works, people, superseded, refused };
  });
}
