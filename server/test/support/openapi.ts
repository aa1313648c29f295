/** Checks answers against what the OpenAPI document says of them. */
import assert from 'node:assert/strict';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { NAMED } from '../../src/routes/documents.ts';

const ContentSchema = v.record(
  v.string(),
  v.object({
    schema: v.union([
      v.object({ $ref: v.pipe(v.string(), v.startsWith('#/components/schemas/')) }),
      v.object({ type: v.literal('string') }),
    ]),
  }),
);
const OperationSchema = v.object({
  operationId: v.string(),
  security: v.optional(v.array(v.object({ token: v.array(v.string()) }))),
  parameters: v.optional(v.array(v.object({ name: v.string(), in: v.string() })), []),
  requestBody: v.optional(v.object({ required: v.literal(true), content: ContentSchema })),
  responses: v.record(v.string(), v.object({ content: v.optional(ContentSchema) })),
});
const DocumentSchema = v.looseObject({
  openapi: v.literal('3.1.0'),
  paths: v.record(v.string(), v.record(v.string(), OperationSchema)),
  components: v.object({ schemas: v.record(v.string(), v.object({ type: v.string() })) }),
});

export interface ContractCheck {
  /**
   * What is wrong with an answer, in words; empty when nothing is.
   *
   * @param operation a path that is read, or method and path: `PUT /researchers/{id}/follow`
   */
  (operation: string, answer: Response, body: unknown): string[];
  /** What anybody can read. */
  readonly paths: readonly string[];
  /** What needs a token, each with its method. */
  readonly guarded: readonly string[];
  /** Names of the parameters that reading a path has. */
  readonly parameters: (path: string) => string[];
}

const isNamed = (name: string): name is keyof typeof NAMED => Object.hasOwn(NAMED, name);

/** @throws AssertionError when the document is not OpenAPI 3.1 */
export async function contractOf(document: unknown): Promise<ContractCheck> {
  const { paths, components } = v.parse(DocumentSchema, structuredClone(document));
  const result = await new Validator().validate(v.parse(v.looseObject({}), document));
  assert.deepEqual(result.errors ?? [], []);
  assert.equal(result.valid, true);

  const operationOf = (named: string) => {
    const [path = '', method = 'GET'] = named.split(' ').reverse();
    return paths[path]?.[method.toLowerCase()];
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const check = (named: string, answer: Response, body: unknown): string[] => {
    const described = operationOf(named)?.responses[String(answer.status)];
    if (described === undefined) return [`status ${answer.status} is not described`];
    const media = answer.headers.get('content-type')?.replace(/; charset=utf-8$/, '') ?? '';
    const schema = described.content?.[media]?.schema;
    if (schema === undefined) return [`${media} is not described`];
    if ('type' in schema) return typeof body === schema.type ? [] : [`no ${schema.type}`];
    const name = schema.$ref.replace('#/components/schemas/', '');
    if (!isNamed(name) || !(name in components.schemas)) return [`${name} is not in the document`];
    const parsed = v.safeParse(NAMED[name], body);
    return parsed.success ? [] : parsed.issues.map(({ message }) => message);
  };
  return Object.assign(check, {
    paths: operations
      .filter(({ operation }) => operation.security === undefined)
      .map(({ path }) => path),
    guarded: operations
      .filter(({ operation }) => operation.security !== undefined)
      .map(({ path, method }) => `${method.toUpperCase()} ${path}`),
    parameters: (path: string) => (operationOf(path)?.parameters ?? []).map(({ name }) => name),
  });
}
