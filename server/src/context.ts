import type { Kysely } from 'kysely';
import type { TokenCheck } from './accounts/tokens.ts';
import type { Tables } from './db/tables.ts';
import type { SignInProvider } from './sign-in/provider.ts';

/** What the routes work with. */
export interface AppContext {
  readonly db: Kysely<Tables>;
  readonly kind: 'pglite' | 'postgresql';
  /** Base of the links in answers; `null` for the address asked. */
  readonly publicUrl: string | null;
  /** Checks access tokens of the issuers that are trusted. */
  readonly tokens: TokenCheck;
  /** Whether there is anybody whose tokens are taken. */
  readonly takesTokens: boolean;
  /** Where people sign in on the service's own pages; without, and without tokens, they can read only. */
  readonly signIn: readonly SignInProvider[];
}

/** Base of the service's addresses, as the asker reaches it; without a slash at its end. */
export const baseOf = ({ publicUrl }: Pick<AppContext, 'publicUrl'>, asked: string): string =>
  publicUrl ?? new URL(asked).origin;

/** The path below which the service lies, without a slash at its end. */
export const rootOf = (context: Pick<AppContext, 'publicUrl'>, asked: string): string =>
  new URL(baseOf(context, asked)).pathname.replace(/\/$/, '');
