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
  'unknown-researcher': { status: 404, title: 'No such researcher' },
  'unknown-work': { status: 404, title: 'No such work' },
  'unknown-address': { status: 404, title: 'Nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This cannot be done here' },
  internal: { status: 500, title: 'The service failed' },
  unavailable: { status: 503, title: 'The service is not available at the moment' },
} as const satisfies Readonly<Record<string, Kind>>;
export type ProblemKind = keyof typeof KINDS;

/** The stable `type` of a kind of problem. */
export const problemType = (kind: ProblemKind): string => `urn:bzpeer:problem:${kind}`;

/** Thrown anywhere in a request, it becomes the answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly kind: ProblemKind;
  /** Further members of the document, for programs. */
  readonly extra: Readonly<Record<string, string | number>>;

  /** @param detail one sentence for people, without internals */
  constructor(
    kind: ProblemKind,
    detail: string,
    extra: Readonly<Record<string, string | number>> = {},
    options: ErrorOptions = {},
  ) {
    super(detail, options);
    this.kind = kind;
    this.extra = extra;
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
  });
}
