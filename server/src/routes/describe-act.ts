/** How the OpenAPI document describes what only an account can do. */
import type { DescribeRouteOptions } from 'hono-openapi';
import { SCOPE_WORDS, type Scope } from '../accounts/scopes.ts';
import { type DocumentName, json, problem } from './documents.ts';

/** Tokens come from the issuers that an installation trusts; where from is theirs to say. */
export const SECURITY_SCHEMES = {
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: `An access token (RFC 9068) of an issuer that the service trusts, with a scope:\n${Object.entries(
      SCOPE_WORDS,
    )
      .map(([scope, words]) => `- \`${scope}\`: ${words}`)
      .join('\n')}`,
  },
} as const;

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly good: string;
  /** Of the good answer. Default 200. */
  readonly status?: 200 | 201;
  readonly body?: DocumentName;
  readonly problems?: Readonly<Record<number, string>>;
}

/** Problems of everything that names a researcher. */
const ABOUT_RESEARCHER = {
  400: 'The id cannot exist, or what was sent cannot be taken.',
  404: 'The service does not know the researcher.',
};
const OF_BODIES = { 413: 'Too much was sent.', 415: 'Something other than JSON was sent.' };

/**
 * Describes what needs a token.
 *
 * @param about whether a researcher is named in the address
 */
export const describeAct = (
  name: DocumentName,
  scope: Scope,
  { operationId, summary, good, status = 200, body, problems = {} }: Operation,
  about: 'researcher' | 'account' = 'researcher',
): DescribeRouteOptions => {
  const all: Readonly<Record<number, string>> = {
    401: 'There is no token, or it is not valid here.',
    403: `The token does not have the scope ${scope}.`,
    429: 'This was done too often; `Retry-After` says when it can be done again.',
    ...(about === 'researcher' ? ABOUT_RESEARCHER : {}),
    ...(body === undefined ? {} : OF_BODIES),
    ...problems,
    500: 'The service failed.',
    503: 'The service, or the issuer of the token, is not available at the moment.',
  };
  return {
    operationId,
    summary,
    description: `Needs a token with the scope \`${scope}\`.`,
    security: [{ token: [] }],
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(body) } }),
    responses: {
      [status]: { description: good, content: json(name) },
      ...Object.fromEntries(Object.entries(all).map(([code, words]) => [code, problem(words)])),
    },
  };
};
