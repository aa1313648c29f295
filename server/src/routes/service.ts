/** What the service says of itself: what it can do, how it is, and its contract. */
import type { Capability, ServiceDocument } from '@bzpeer/widgets/core';
import { sql } from 'kysely';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { type AppContext, baseOf } from '../context.ts';
import { INTENT_PAGES } from '../intents/addresses.ts';
import { ProblemError } from '../http/problem.ts';
import { answer, entityTag } from '../http/reading.ts';
import { contentHash } from '../hash.ts';
import { textBody } from '../http/text-body.ts';
import { describeRead } from './documents.ts';
import { ACCOUNT_PAGE } from '../pages/addresses.ts';
import { BATCH_LIMIT, PAGE_LIMIT } from './queries.ts';

/** Version of the contract, not of this implementation. */
export const CONTRACT_VERSION = '1.0';

/** What everybody can read. */
const READS = [
  'researcher',
  'batch',
  'search',
  'works',
  'works-filter',
  'work',
  'trust',
  'followers',
  'graph',
] as const satisfies readonly Capability[];

/** What somebody with an account can do. */
const ACTS = ['follow', 'claim', 'invite'] as const satisfies readonly Capability[];

/** The pages on which people confirm what they do. */
const intentsAt = (base: string): Record<string, string> =>
  Object.fromEntries(INTENT_PAGES.map((intent) => [intent, `${base}/intents/${intent}`]));

export function serviceRoutes(context: AppContext) {
  const { db, kind, takesTokens, signIn } = context;
  const canAct = takesTokens || signIn.length > 0;
  return new Hono()
    .get(
      '/',
      describeRoute(
        describeRead(
          'ServiceDocument',
          {
            operationId: 'getService',
            summary: 'What the service can do',
            good: 'The service document.',
          },
          {},
        ),
      ),
      (c) => {
        const base = baseOf(context, c.req.url);
        const service: ServiceDocument = {
          name: 'Profile API',
          version: CONTRACT_VERSION,
          capabilities: [...READS, ...(canAct ? ACTS : [])],
          limits: { batch: BATCH_LIMIT, page: PAGE_LIMIT },
          intents: signIn.length === 0 ? {} : intentsAt(base),
          account: signIn.length === 0 ? null : `${base}${ACCOUNT_PAGE}`,
          explorer: null,
          openapi: `${base}/openapi.json`,
        };
        const body = JSON.stringify(service);
        return answer(c, entityTag(contentHash(body)), () => body);
      },
    )
    .get(
      '/healthz',
      describeRoute(
        describeRead(
          'Health',
          {
            operationId: 'getHealth',
            summary: 'Whether the service and its database work',
            good: 'All is well.',
          },
          {},
        ),
      ),
      async (c) => {
        try {
          await sql`select 1`.execute(db);
        } catch (cause) {
          throw new ProblemError('unavailable', 'The database does not answer.', {}, { cause });
        }
        return textBody(c, 200, JSON.stringify({ status: 'ok', database: kind }), {
          'Content-Type': 'application/json',
          'Cache-Control': 'no-store',
        });
      },
    );
}
