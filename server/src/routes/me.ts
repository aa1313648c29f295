/** The account itself: what it is, what it was sent, all that is kept of it, and its end. */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { SCOPES } from '../accounts/scopes.ts';
import type { AppContext } from '../context.ts';
import { authenticate } from '../http/bearer.ts';
import { FloodGate } from '../http/flood-gate.ts';
import { exportAnswer, privateAnswer } from '../http/private-answer.ts';
import { findAccount } from '../store/accounts.ts';
import { spendAllowance } from '../store/allowance.ts';
import { readCursor } from '../store/cursor.ts';
import { eraseAccount } from '../store/erase.ts';
import { inboxListOf, readInbox } from '../store/inbox.ts';
import { MomentSchema } from '../store/newest.ts';
import { exportAccount, readMe } from '../store/own.ts';
import { badCursor, checkedQuery } from './check.ts';
import { describeAct } from './describe-act.ts';
import { InboxQuerySchema } from './queries.ts';

export function meRoutes({ db, tokens }: AppContext) {
  const gate = new FloodGate();

  /** Asking makes no account: whoever was erased stays so. */
  const whoAsks = async (c: Context) => {
    const identity = await authenticate(c, tokens, SCOPES.account);
    await gate.pass(identity, 'account', () => spendAllowance(db, identity, 'account'));
    return { identity, account: await findAccount(db, identity) };
  };

  return new Hono()
    .get(
      '/',
      describeRoute(
        describeAct(
          'Me',
          SCOPES.account,
          {
            operationId: 'getMe',
            summary: 'The account, its claims, and how much it follows and was sent',
            good: 'The account.',
          },
          'account',
        ),
      ),
      async (c) => {
        const { identity, account } = await whoAsks(c);
        return privateAnswer(c, await readMe(db, identity, account));
      },
    )
    .get(
      '/invitations',
      describeRoute(
        describeAct(
          'Inbox',
          SCOPES.account,
          {
            operationId: 'listInvitations',
            summary: 'Invitations to the researcher whose record the account has claimed',
            good: 'A page of invitations, newest first.',
            problems: { 400: 'The question or the cursor cannot be.' },
          },
          'account',
        ),
      ),
      checkedQuery(InboxQuerySchema),
      async (c) => {
        const { account } = await whoAsks(c);
        const { cursor, limit } = c.req.valid('query');
        const id = account?.id ?? '';
        const after =
          cursor === undefined ? null : readCursor(inboxListOf(id), MomentSchema, cursor);
        if (cursor !== undefined && after === null) throw badCursor();
        return privateAnswer(c, await readInbox(db, id, limit, after));
      },
    )
    .get(
      '/export',
      describeRoute(
        describeAct(
          'Export',
          SCOPES.account,
          {
            operationId: 'exportMe',
            summary: 'Everything that is kept of the account',
            good: 'Everything, as a file to keep.',
          },
          'account',
        ),
      ),
      async (c) => {
        const { identity, account } = await whoAsks(c);
        return exportAnswer(c, await exportAccount(db, identity, account));
      },
    )
    .delete(
      '/',
      describeRoute(
        describeAct(
          'Erased',
          SCOPES.account,
          {
            operationId: 'eraseMe',
            summary:
              'Erase the account and everything that was done with it; again changes nothing',
            good: 'Nothing is left; how much there was.',
          },
          'account',
        ),
      ),
      async (c) => {
        const { account } = await whoAsks(c);
        const nothing = { follows: 0, claims: 0, invitations: 0 };
        return privateAnswer(c, account === null ? nothing : await eraseAccount(db, account));
      },
    );
}
