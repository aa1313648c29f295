/** The bodies of answers as schemas, and how they stand in the OpenAPI document. */
import {
  ClaimEvidenceSchema,
  ClaimStateSchema,
  FollowStateSchema,
  InvitationSchema,
  GraphSliceSchema,
  ProblemSchema,
  PROBLEM_MEDIA_TYPE,
  ResearcherPageSchema,
  ResearcherSchema,
  SentInvitationSchema,
  ServiceDocumentSchema,
  WorkPageSchema,
  WorkSchema,
} from '@bzpeer/widgets/core';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { DescribeRouteOptions } from 'hono-openapi';
import * as v from 'valibot';
import { ErasedSchema } from '../store/erase.ts';
import { InboxSchema } from '../store/inbox.ts';
import { ExportSchema, MeSchema } from '../store/own.ts';

/** A page of researchers, or the answer to a batch. */
export const ResearchersSchema = v.object({
  ...ResearcherPageSchema.entries,
  asked: v.optional(
    v.pipe(
      v.record(v.string(), v.string()),
      v.description(
        'Answers to `ids` only: for each id as it was asked, the `id` of the researcher that it ' +
          'leads to. Unknown ids are missing here and among the items.',
      ),
    ),
  ),
});

export const HealthSchema = v.object({
  status: v.literal('ok'),
  database: v.picklist(['pglite', 'postgresql']),
});

/** The schemas that the OpenAPI document has by name. */
export const NAMED = {
  Problem: ProblemSchema,
  Work: WorkSchema,
  Researcher: ResearcherSchema,
  WorkPage: WorkPageSchema,
  Researchers: ResearchersSchema,
  GraphSlice: GraphSliceSchema,
  ServiceDocument: ServiceDocumentSchema,
  Health: HealthSchema,
  FollowState: FollowStateSchema,
  ClaimEvidence: ClaimEvidenceSchema,
  ClaimState: ClaimStateSchema,
  Invitation: InvitationSchema,
  SentInvitation: SentInvitationSchema,
  Me: MeSchema,
  Inbox: InboxSchema,
  Export: ExportSchema,
  Erased: ErasedSchema,
};
export type DocumentName = keyof typeof NAMED;

const refTo = (name: string) => `#/components/schemas/${name}`;

/** Every schema under its name; those inside one another by reference. */
export const componentSchemas = () =>
  toJsonSchemaDefs(NAMED, {
    target: 'draft-2020-12',
    // What a service may send: fields with a default may be left out.
    typeMode: 'input',
    // What JSON Schema has no words for is checked all the same.
    ignoreActions: ['check', 'trim'],
    overrideRef: ({ referenceId }) => refTo(referenceId),
  });

/** A body of the schema with this name. */
export const json = (name: DocumentName, media = 'application/json') => ({
  [media]: { schema: { $ref: refTo(name) } },
});

const READ_HEADERS = {
  ETag: { description: 'Name of this content.', schema: { type: 'string' } },
  'Cache-Control': { description: 'How long it may be kept.', schema: { type: 'string' } },
} as const;

/** An answer with a problem document. */
export const problem = (description: string) => ({
  description,
  content: json('Problem', PROBLEM_MEDIA_TYPE),
});

/** A body of text that no schema describes. */
export const text = (media: string) => ({ [media]: { schema: { type: 'string' } as const } });

/** Describes a read: its good answer, 304, and the problems that are its own. */
export const describeRead = (
  body: DocumentName | ReturnType<typeof text>,
  operation: { readonly operationId: string; readonly summary: string; readonly good: string },
  problems: Readonly<Record<400 | 404, string>> | Readonly<Record<400, string>> | object,
): DescribeRouteOptions => ({
  operationId: operation.operationId,
  summary: operation.summary,
  responses: {
    200: {
      description: operation.good,
      headers: READ_HEADERS,
      content: typeof body === 'string' ? json(body) : body,
    },
    304: { description: 'Unchanged: the asker has it (`If-None-Match`).' },
    ...Object.fromEntries(
      Object.entries(problems).map(([status, words]) => [status, problem(String(words))]),
    ),
    500: problem('The service failed.'),
    503: problem('The service is not available at the moment.'),
  },
});
