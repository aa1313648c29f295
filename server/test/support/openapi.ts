/** Checks answers against what the OpenAPI document says of them. */
import assert from 'node:assert/strict';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { NAMED } from '../../src/routes/documents.ts';

const ContentSchema = v.record(
  v.string(),
  v.object({
    schema: v.object({ $ref: v.pipe(v.string(), v.startsWith('#/components/schemas/')) }),
  }),
);
const DocumentSchema = v.looseObject({
  openapi: v.literal('3.1.0'),
  paths: v.record(
    v.string(),
    v.object({
      get: v.object({
        operationId: v.string(),
        parameters: v.optional(v.array(v.object({ name: v.string(), in: v.string() })), []),
        responses: v.record(v.string(), v.object({ content: v.optional(ContentSchema) })),
      }),
    }),
  ),
  components: v.object({ schemas: v.record(v.string(), v.object({ type: v.string() })) }),
});

export interface ContractCheck {
  /** What is wrong with an answer, in words; empty when nothing is. */
  (path: string, answer: Response, json: unknown): string[];
  readonly paths: readonly string[];
  /** Names of a path's parameters. */
  readonly parameters: (path: string) => string[];
}

const isNamed = (name: string): name is keyof typeof NAMED => Object.hasOwn(NAMED, name);

/** @throws AssertionError when the document is not OpenAPI 3.1 */
export async function contractOf(document: unknown): Promise<ContractCheck> {
  const { paths, components } = v.parse(DocumentSchema, structuredClone(document));
  const result = await new Validator().validate(v.parse(v.looseObject({}), document));
  assert.deepEqual(result.errors ?? [], []);
  assert.equal(result.valid, true);

  const check = (path: string, answer: Response, json: unknown): string[] => {
    const described = paths[path]?.get.responses[String(answer.status)];
    if (described === undefined) return [`status ${answer.status} is not described`];
    const media = answer.headers.get('content-type') ?? '';
    const reference = described.content?.[media]?.schema.$ref;
    if (reference === undefined) return [`${media} is not described`];
    const name = reference.replace('#/components/schemas/', '');
    if (!isNamed(name) || !(name in components.schemas)) return [`${name} is not in the document`];
    const parsed = v.safeParse(NAMED[name], json);
    return parsed.success ? [] : parsed.issues.map(({ message }) => message);
  };
  return Object.assign(check, {
    paths: Object.keys(paths),
    parameters: (path: string) => (paths[path]?.get.parameters ?? []).map(({ name }) => name),
  });
}
