/** Signing in at an issuer, coming back, and signing out. */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { identityOf } from '../accounts/identity.ts';
import { type AppContext, baseOf, rootOf } from '../context.ts';
import { readForm } from '../http/form-body.ts';
import type { Logger } from '../http/log.ts';
import { ProblemError } from '../http/problem.ts';
import { PAGES } from '../pages/addresses.ts';
import { pageFailure } from '../pages/failure.ts';
import { pageHeaders, requireFormToken, requireOwnPage } from '../pages/guard.ts';
import { html } from '../pages/html.ts';
import { pageLanguage, wordsFor } from '../pages/language.ts';
import { saying } from '../pages/layout.ts';
import { accountOf } from '../store/accounts.ts';
import { beginSession, endSession } from '../store/sessions.ts';
import { SignInError, type SignInClient, signInClient } from './client.ts';
import {
  dropSession,
  giveSession,
  keepAttempt,
  type Kept,
  sessionToken,
  takeAttempt,
} from './cookies.ts';

const PATHS = ['/sign-in', '/sign-in/callback', '/sign-out'];
const BACK_LENGTH = 1500;

/**
 * Where it goes on: one of the service's own pages, and nothing else.
 *
 * @param back as an address brought it along: path and query
 * @throws ProblemError `invalid-query`
 */
export function requireWayBack(back: string, base: string): string {
  const root = new URL(base).pathname.replace(/\/$/, '');
  const isPath =
    back.length <= BACK_LENGTH && /^\/(?![/\\])/.test(back) && URL.canParse(back, base);
  const { origin, pathname, search } = new URL(isPath ? back : '/', base);
  const isKnown = PAGES.some((page) => pathname === root + page);
  if (!isPath || origin !== new URL(base).origin || !isKnown) {
    throw new ProblemError('invalid-query', 'back must be one of the pages of this service.');
  }
  return pathname + search;
}

type Fault = SignInError['code'] | 'lost';
const STATUS = { declined: 200, failed: 400, lost: 400, unavailable: 503 } as const;

export function signInRoutes(context: AppContext, logger: Logger) {
  const { db, signIn } = context;
  const places = signIn.map((provider) => ({ provider, client: signInClient(provider) }));
  const baseAt = (c: Context) => baseOf(context, c.req.url);
  const callbackAt = (c: Context) => `${baseAt(c)}/sign-in/callback`;

  const refused = (c: Context, fault: Fault, back: string | null): Response | Promise<Response> => {
    const words = wordsFor(c);
    const again = back === null ? '' : html`<p><a href="${back}">${words.tryAgain}</a></p>`;
    const { heading, signIn: faults } = words.problems;
    const page = { words, root: rootOf(context, c.req.url) };
    return c.html(saying(page, heading, faults[fault], again), STATUS[fault]);
  };

  const attempted = async <T>(
    c: Context,
    back: string,
    work: () => Promise<T>,
    then: (result: T) => Promise<Response> | Response,
  ): Promise<Response> => {
    let result: T;
    try {
      result = await work();
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      if (error.code !== 'declined') logger.warn({ err: error.cause }, error.message);
      return refused(c, error.code, back);
    }
    return then(result);
  };

  /** The session is a new one, so that a token from before means nothing after. */
  const enter = async (c: Context, provider: Kept, client: SignInClient): Promise<string> => {
    const came = new URL(`${callbackAt(c)}${new URL(c.req.url).search}`);
    const claims = await client.finish(came, provider);
    const place = places.find((known) => known.client === client)?.provider;
    const identity = place === undefined ? null : identityOf(place, claims);
    if (identity === null) throw new SignInError('failed');
    const before = sessionToken(c);
    if (before !== undefined) await endSession(db, before);
    return beginSession(db, await accountOf(db, identity));
  };

  return new Hono()
    .on(['GET', 'POST'], PATHS, pageHeaders, pageLanguage)
    .get('/sign-in', async (c) => {
      const back = requireWayBack(c.req.query('back') ?? '', baseAt(c));
      const place = places[Number(c.req.query('with') ?? NaN)];
      if (place === undefined) throw new ProblemError('invalid-query', 'with must be a number.');
      const { provider, client } = place;
      return attempted(
        c,
        back,
        () => client.begin(callbackAt(c)),
        ({ url, attempt }) => {
          keepAttempt(c, { ...attempt, issuer: provider.issuer, back });
          return c.redirect(url.href, 303);
        },
      );
    })
    .get('/sign-in/callback', async (c) => {
      const kept = takeAttempt(c);
      if (kept === null) return refused(c, 'lost', null);
      const place = places.find(({ provider }) => provider.issuer === kept.issuer);
      const back = requireWayBack(kept.back, baseAt(c));
      if (place === undefined || c.req.query('state') !== kept.state)
        return refused(c, 'lost', back);
      return attempted(
        c,
        back,
        () => enter(c, kept, place.client),
        (token) => {
          giveSession(c, token);
          return c.redirect(back, 303);
        },
      );
    })
    .post('/sign-out', async (c) => {
      requireOwnPage(c, baseAt(c));
      const form = await readForm(c);
      const back = requireWayBack(form.get('back'), baseAt(c));
      const token = sessionToken(c);
      if (token !== undefined) {
        requireFormToken(token, form.get('token'));
        await endSession(db, token);
        dropSession(c);
      }
      return c.redirect(back, 303);
    })
    .onError(pageFailure(context, logger));
}
