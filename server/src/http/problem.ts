/** Errors as RFC 9457 problem documents. */
import { type Problem, PROBLEM_MEDIA_TYPE } from '@bzpeer/widgets/core';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { textBody } from './text-body.ts';

interface Kind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
}

/** The kinds of problem; a kind's name is part of the contract and never changes. */
const KINDS = {
  'invalid-id': { status: 400, title: 'This id cannot exist' },
  'invalid-query': { status: 400, title: 'The question cannot be answered' },
  'invalid-cursor': { status: 400, title: 'This cursor does not belong to this list' },
  'too-many-ids': { status: 400, title: 'Too many ids at once' },
  'invalid-body': { status: 400, title: 'What was sent cannot be taken' },
  'no-token': { status: 401, title: 'Somebody has to be signed in for this' },
  'invalid-token': { status: 401, title: 'This token is not good here' },
  'not-from-here': { status: 403, title: 'This did not come from a page of this service' },
  'insufficient-scope': { status: 403, title: 'This token does not allow it' },
  'unknown-researcher': { status: 404, title: 'No such researcher' },
  'unknown-work': { status: 404, title: 'No such work' },
  'unknown-node': { status: 404, title: 'No such node' },
  'unknown-address': { status: 404, title: 'Nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This cannot be done here' },
  'invitations-closed': { status: 409, title: 'This researcher takes no invitations now' },
  'body-too-large': { status: 413, title: 'Too much was sent' },
  'unsupported-body': { status: 415, title: 'This type is not taken here' },
  'too-many-requests': { status: 429, title: 'Too often' },
  internal: { status: 500, title: 'The service failed' },
  unavailable: { status: 503, title: 'The service is not available at the moment' },
} as const satisfies Readonly<Record<string, Kind>>;
export type ProblemKind = keyof typeof KINDS;

/** The stable `type` of a kind of problem. */
export const problemType = (kind: ProblemKind): string => `urn:bzpeer:problem:${kind}`;

export interface ProblemOptions extends ErrorOptions {
  /** Header fields that go with the answer, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere in a request, it becomes the answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly kind: ProblemKind;
  /** Further members of the document, for programs. */
  readonly extra: Readonly<Record<string, string | number>>;
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail one sentence for people, without internals */
  constructor(
    kind: ProblemKind,
    detail: string,
    extra: Readonly<Record<string, string | number>> = {},
    options: ProblemOptions = {},
  ) {
    super(detail, options);
    this.kind = kind;
    this.extra = extra;
    this.headers = options.headers ?? {};
  }

  get status(): ContentfulStatusCode {
    return KINDS[this.kind].status;
  }
}

/** The answer to a problem. Nobody is to keep it. */
export function problemResponse(c: Context, problem: ProblemError): Response {
  const { status, title } = KINDS[problem.kind];
  const body: Problem = {
    type: problemType(problem.kind),
    title,
    status,
    detail: problem.message,
    instance: c.req.path,
  };
  return textBody(c, status, JSON.stringify({ ...body, ...problem.extra }), {
    'Content-Type': PROBLEM_MEDIA_TYPE,
    'Cache-Control': 'no-store',
    ...problem.headers,
  });
}
