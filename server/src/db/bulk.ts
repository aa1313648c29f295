/** Many rows in one statement with one parameter, on PostgreSQL and on the embedded one alike. */
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** SQL types of the columns that rows are given for, by name. `json` takes JSON as text. */
export type Columns = Readonly<Record<string, 'text' | 'integer' | 'boolean' | 'json'>>;

type Value<T> = T extends 'integer' ? number : T extends 'boolean' ? boolean : string;
export type Row<C extends Columns> = { readonly [K in keyof C]: Value<C[K]> | null };

/** What happens to a row whose primary key is there already. */
export type Conflict =
  /** The row that is there stays. */
  | 'keep'
  /** All columns but the key's take the new values. */
  | { readonly replace: readonly string[] };

function onConflict(columns: Columns, conflict: Conflict): RawBuilder<unknown> {
  if (conflict === 'keep') return sql`on conflict do nothing`;
  const assignments = Object.keys(columns)
    .filter((name) => !conflict.replace.includes(name))
    .map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
  return sql`on conflict (${sql.join(conflict.replace.map((name) => sql.ref(name)))})
    do update set ${sql.join(assignments)}`;
}

/**
 * Inserts the rows. Keys must differ among them.
 *
 * @param conflict `{ replace: key }` names the columns of the primary key
 */
export async function insertRows<const C extends Columns>(
  trx: Transaction<Tables>,
  table: keyof Tables,
  columns: C,
  rows: readonly Row<C>[],
  conflict: Conflict,
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const values = names.map((name) =>
    columns[name] === 'json' ? sql`r.${sql.ref(name)}::json` : sql`r.${sql.ref(name)}`,
  );
  const definitions = names.map((name) => {
    const type = columns[name] === 'json' ? 'text' : (columns[name] ?? 'text');
    return sql`${sql.ref(name)} ${sql.raw(type)}`;
  });
  await sql`
    insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(values)}
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(${sql.join(definitions)})
    ${onConflict(columns, conflict)}
  `.execute(trx);
}

/** A list of texts as an SQL table with one column `value`, for `in (…)`. */
export const textList = (values: readonly string[]): RawBuilder<string> =>
  sql<string>`(select value from json_array_elements_text(${JSON.stringify(values)}::text::json))`;
