import { type RawBuilder, sql } from 'kysely';

/** A time of the database as ISO 8601 in UTC. */
export const isoTime = (column: string): RawBuilder<string> =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
