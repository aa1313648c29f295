import type { Kysely } from 'kysely';
import type { Tables } from './db/tables.ts';

/** What the routes work with. */
export interface AppContext {
  readonly db: Kysely<Tables>;
  readonly kind: 'pglite' | 'postgresql';
  /** Base of the links in answers; `null` for the address asked. */
  readonly publicUrl: string | null;
}
