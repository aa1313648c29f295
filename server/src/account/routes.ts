/** The account of somebody who signs in on the service's own pages: what it did, all of it, its end. */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { type AppContext, baseOf } from '../context.ts';
import { FloodGate } from '../http/flood-gate.ts';
import { type FormFields, readForm } from '../http/form-body.ts';
import type { Logger } from '../http/log.ts';
import { exportAnswer } from '../http/private-answer.ts';
import { ProblemError } from '../http/problem.ts';
import { ACCOUNT_PAGE, ERASE_PAGE } from '../pages/addresses.ts';
import { pageFailure } from '../pages/failure.ts';
import { pageHeaders, requireFormToken, requireOwnPage } from '../pages/guard.ts';
import { pageLanguage } from '../pages/language.ts';
import { isSignedIn, readVisit, type SignedIn, type Visit } from '../pages/visit.ts';
import { isStorable } from '../routes/check.ts';
import { dropSession } from '../sign-in/cookies.ts';
import { spendAllowance } from '../store/allowance.ts';
import { eraseAccount } from '../store/erase.ts';
import { unfollow } from '../store/follows.ts';
import { namesOf } from '../store/names.ts';
import { exportAccount } from '../store/own.ts';
import { type Cursors, LISTS, readOverview } from './read.ts';
import { accountPage, erasedPage, erasePage, signInFirst } from './views.ts';

const cursorsOf = (c: Context): Cursors =>
  Object.fromEntries(
    LISTS.flatMap((list) => {
      const cursor = c.req.query(list);
      return cursor === undefined ? [] : [[list, cursor]];
    }),
  );

export function accountRoutes(context: AppContext, logger: Logger) {
  const { db } = context;
  const gate = new FloodGate();

  /**
   * Shows something to whoever is signed in, and everybody else where to sign in.
   *
   * @param otherwise status of that
   */
  const show = async (
    c: Context,
    path: string,
    page: (visit: SignedIn<Visit>) => Promise<Response> | Response,
    otherwise: 200 | 401 = 200,
  ): Promise<Response> => {
    const visit = await readVisit(c, context, path, cursorsOf(c));
    return isSignedIn(visit) ? page(visit) : c.html(signInFirst(visit, false), otherwise);
  };

  /** Does what a form of this session asks for. */
  const act = async (
    c: Context,
    path: string,
    decision: string,
    work: (visit: SignedIn<Visit>, form: FormFields) => Promise<Response>,
  ): Promise<Response> => {
    requireOwnPage(c, baseOf(context, c.req.url));
    const form = await readForm(c);
    const visit = await readVisit(c, context, path, cursorsOf(c));
    if (!isSignedIn(visit)) return c.html(signInFirst(visit, true), 401);
    requireFormToken(visit.visitor.sessionToken, form.get('token'));
    if (form.get('decision') !== decision) {
      throw new ProblemError('invalid-body', `decision must be ${decision}.`);
    }
    return work(visit, form);
  };

  const overview = async (c: Context, visit: SignedIn<Visit>, notice: string | null) => {
    const cursors = cursorsOf(c);
    const shown = {
      visit,
      cursors,
      overview: await readOverview(db, visit.visitor.account, cursors),
    };
    return c.html(accountPage(shown, notice));
  };

  return new Hono()
    .use(`${ACCOUNT_PAGE}/*`, pageHeaders, pageLanguage)
    .get(ACCOUNT_PAGE, (c) => show(c, ACCOUNT_PAGE, (visit) => overview(c, visit, null)))
    .post(ACCOUNT_PAGE, (c) =>
      act(c, ACCOUNT_PAGE, 'stop', async (visit, form) => {
        const { words, visitor } = visit;
        const id = form.get('researcher');
        if (!isStorable(id)) throw new ProblemError('invalid-id', 'There is no such id.');
        await gate.pass(visitor.account, 'follow', () => unfollow(db, visitor.account, id));
        const name = (await namesOf(db, [id])).get(id)?.name ?? id;
        return overview(c, visit, words.follow.stopped(name));
      }),
    )
    .get(`${ACCOUNT_PAGE}/export`, (c) => {
      const file = async ({ visitor: { account } }: SignedIn<Visit>) => {
        await gate.pass(account, 'account', () => spendAllowance(db, account, 'account'));
        return exportAnswer(c, await exportAccount(db, account, account));
      };
      return show(c, ACCOUNT_PAGE, file, 401);
    })
    .get(ERASE_PAGE, (c) => show(c, ERASE_PAGE, (visit) => c.html(erasePage(visit))))
    .post(ERASE_PAGE, (c) =>
      act(c, ERASE_PAGE, 'erase', async (visit) => {
        const { account } = visit.visitor;
        await gate.pass(account, 'account', () => spendAllowance(db, account, 'account'));
        const erased = await eraseAccount(db, account);
        dropSession(c);
        return c.html(erasedPage(visit, erased));
      }),
    )
    .onError(pageFailure(context, logger));
}
