/** A visit to one of the service's own pages: in which language, and by whom. */
import type { Context } from 'hono';
import type { Account } from '../accounts/account.ts';
import { type AppContext, rootOf } from '../context.ts';
import { sessionToken } from '../sign-in/cookies.ts';
import type { SignInProvider } from '../sign-in/provider.ts';
import { findSession } from '../store/sessions.ts';
import { wordsFor } from './language.ts';
import type { PageWords } from './words/words.ts';

export interface Visitor {
  readonly account: Account;
  readonly sessionToken: string;
}

export interface Visit {
  readonly words: PageWords;
  /** The language that the address names, and that links keep; `undefined` for the browser's. */
  readonly lang: string | undefined;
  /** Path below which the service lies, without a slash at its end. */
  readonly root: string;
  /** This page: path and query. */
  readonly self: string;
  readonly providers: readonly SignInProvider[];
  /** `null` while nobody is signed in. */
  readonly visitor: Visitor | null;
}

/** A visit by somebody who is signed in. */
export type SignedIn<T extends Visit> = T & { readonly visitor: Visitor };

export const isSignedIn = <T extends Visit>(visit: T): visit is SignedIn<T> =>
  visit.visitor !== null;

async function readVisitor(c: Context, { db }: AppContext): Promise<Visitor | null> {
  const token = sessionToken(c);
  const account = token === undefined ? null : await findSession(db, token);
  return token === undefined || account === null ? null : { account, sessionToken: token };
}

/** The address of a page of the service's own, in the language of the visit. */
export function addressOf(
  { root, lang }: Pick<Visit, 'root' | 'lang'>,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...fields, ...(lang === undefined ? {} : { lang }) });
  return `${root}${path}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/**
 * @param c behind `pageLanguage`
 * @param path of the page, below the service's root
 * @param fields what its address keeps beside the language
 */
export async function readVisit(
  c: Context,
  context: AppContext,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Visit> {
  const place = { root: rootOf(context, c.req.url), lang: c.req.query('lang') };
  return {
    ...place,
    words: wordsFor(c),
    self: addressOf(place, path, fields),
    providers: context.signIn,
    visitor: await readVisitor(c, context),
  };
}
