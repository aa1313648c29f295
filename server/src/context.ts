import type { Kysely } from 'kysely';
import type { TokenCheck } from './accounts/tokens.ts';
import type { Tables } from './db/tables.ts';

/** What the routes work with. */
export interface AppContext {
  readonly db: Kysely<Tables>;
  readonly kind: 'pglite' | 'postgresql';
  /** Base of the links in answers; `null` for the address asked. */
  readonly publicUrl: string | null;
  /** Checks access tokens of the issuers that are trusted. */
  readonly tokens: TokenCheck;
  /** Whether there is anybody whose tokens are taken: without, people can read only. */
  readonly canAct: boolean;
}
