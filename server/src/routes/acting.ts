/** What an account can do with a researcher: follow, claim, invite. */
import { ClaimEvidenceSchema, InvitationSchema } from '@bzpeer/widgets/core';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { SCOPES } from '../accounts/scopes.ts';
import type { AppContext } from '../context.ts';
import type { Account, Identity } from '../accounts/account.ts';
import { authenticate } from '../http/bearer.ts';
import { FloodGate } from '../http/flood-gate.ts';
import { readBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { accountOf, findAccount } from '../store/accounts.ts';
import { submitClaim } from '../store/claims.ts';
import { follow, followState, unfollow } from '../store/follows.ts';
import { sendInvitation } from '../store/invitations.ts';
import { describeAct } from './describe-act.ts';
import { requireResearcher } from './researcher.ts';

const FOLLOW = '/:id/follow';

interface Parties {
  readonly identity: Identity;
  /** The account that acts, made where this is its first act. */
  readonly account: () => Promise<Account>;
  /** The researcher's own id. */
  readonly id: string;
}

export function actingRoutes({ db, tokens }: AppContext) {
  const gate = new FloodGate();

  /** Answers once it is clear who asks, and about whom. */
  const act = async (
    c: Context,
    id: string,
    action: 'follow' | 'claim' | 'invite',
    answer: (parties: Parties) => Promise<Response>,
  ): Promise<Response> => {
    const identity = await authenticate(c, tokens, SCOPES[action]);
    return gate.pass(identity, action, async () => {
      const researcher = await requireResearcher(db, id);
      return answer({ identity, account: () => accountOf(db, identity), id: researcher.id });
    });
  };

  return new Hono()
    .get(
      FOLLOW,
      describeRoute(
        describeAct('FollowState', SCOPES.follow, {
          operationId: 'getFollow',
          summary: 'Whether the account follows the researcher',
          good: 'Whether it does, and how many do.',
        }),
      ),
      (c) =>
        act(c, c.req.param('id'), 'follow', async ({ identity, id }) =>
          privateAnswer(c, await followState(db, id, await findAccount(db, identity))),
        ),
    )
    .put(
      FOLLOW,
      describeRoute(
        describeAct('FollowState', SCOPES.follow, {
          operationId: 'follow',
          summary: 'Follow a researcher; again changes nothing',
          good: 'The account follows.',
        }),
      ),
      (c) =>
        act(c, c.req.param('id'), 'follow', async ({ account, id }) =>
          privateAnswer(c, await follow(db, await account(), id)),
        ),
    )
    .delete(
      FOLLOW,
      describeRoute(
        describeAct('FollowState', SCOPES.follow, {
          operationId: 'unfollow',
          summary: 'Stop following a researcher; again changes nothing',
          good: 'The account does not follow.',
        }),
      ),
      (c) =>
        act(c, c.req.param('id'), 'follow', async ({ account, id }) =>
          privateAnswer(c, await unfollow(db, await account(), id)),
        ),
    )
    .post(
      '/:id/claims',
      describeRoute(
        describeAct('ClaimState', SCOPES.claim, {
          operationId: 'claim',
          summary: 'Claim an author record, with evidence',
          good:
            "Where the claim stands: approved at once with the record's own ORCID iD, otherwise " +
            'pending until a reviewer decides; disputed when somebody else claims the record too.',
          body: 'ClaimEvidence',
        }),
      ),
      (c) =>
        act(c, c.req.param('id'), 'claim', async ({ account, id }) => {
          const evidence = await readBody(c, ClaimEvidenceSchema);
          return privateAnswer(c, await submitClaim(db, await account(), id, evidence));
        }),
    )
    .post(
      '/:id/invitations',
      describeRoute(
        describeAct('SentInvitation', SCOPES.invite, {
          operationId: 'invite',
          summary: 'Invite a researcher to collaborate',
          status: 201,
          good: "The invitation is in the researcher's inbox.",
          body: 'Invitation',
          problems: { 409: 'The record is not claimed, or not open to collaborate.' },
        }),
      ),
      (c) =>
        act(c, c.req.param('id'), 'invite', async ({ account, id }) => {
          const invitation = await readBody(c, InvitationSchema);
          return privateAnswer(c, await sendInvitation(db, await account(), id, invitation), 201);
        }),
    );
}
