/** What the generated shapes say: the schemas, translated. */
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import {
  ClaimStateSchema,
  FollowStateSchema,
  GraphEdgeSchema,
  GraphNodeSchema,
  IntentMessageSchema,
  ResearcherSchema,
  WorkSchema,
} from '../../src/core/index.ts';
import type { RawShape } from '../../src/core/shape/shape.ts';
import { inRoot } from './root.ts';

/** The letters of numbers and strings, by the checks that follow them in a pipe. */
const LETTERS: Readonly<Record<string, string>> = {
  string: 's',
  'string min_length=1': 't',
  number: 'n',
  'number integer': 'i',
  'number integer min_value=0': 'c',
  'number min_value=0 max_value=100': 'p',
  'number integer min_value=0 max_value=100': 'q',
  boolean: 'b',
};

type AnyObject = v.ObjectSchema<Record<string, v.GenericSchema>, undefined>;
type AnyArray = v.ArraySchema<v.GenericSchema, undefined>;
type AnyNullish = v.NullishSchema<v.GenericSchema, unknown>;
type AnyPicklist = v.PicklistSchema<readonly (string | number)[], undefined>;
type AnyPipe = v.SchemaWithPipe<
  readonly [
    v.GenericSchema,
    ...(v.GenericSchema | v.PipeAction<unknown, unknown, v.BaseIssue<unknown>>)[],
  ]
>;

const isObject = (schema: v.GenericSchema): schema is AnyObject => schema.type === 'object';
const isArray = (schema: v.GenericSchema): schema is AnyArray => schema.type === 'array';
const isNullish = (schema: v.GenericSchema): schema is AnyNullish => schema.type === 'nullish';
const isPicklist = (schema: v.GenericSchema): schema is AnyPicklist => schema.type === 'picklist';
const hasPipe = (schema: v.GenericSchema): schema is v.GenericSchema & AnyPipe => 'pipe' in schema;

function letter(schema: v.GenericSchema): string {
  const words = hasPipe(schema)
    ? schema.pipe.map((step) =>
        'requirement' in step && typeof step.requirement === 'number'
          ? `${step.type}=${String(step.requirement)}`
          : step.type,
      )
    : [schema.type];
  const found = LETTERS[words.join(' ')];
  if (found === undefined) throw new Error(`No shape stands for the schema "${words.join(' ')}".`);
  return found;
}

/** A schema as a shape. */
export function toShape(schema: v.GenericSchema): RawShape {
  if (isObject(schema)) {
    return Object.fromEntries(
      Object.entries(schema.entries).map(([name, field]) => [name, toShape(field)]),
    );
  }
  if (isArray(schema)) return [toShape(schema.item)];
  if (isNullish(schema)) {
    return [toShape(schema.wrapped), v.getDefault(schema)];
  }
  if (isPicklist(schema)) {
    const words = schema.options.join('|');
    return schema.options.every((option) => typeof option === 'number') ? `#${words}` : words;
  }
  return letter(schema);
}

/** The records that a browser checks, by the file that defines them. */
const FILES: Readonly<Record<string, Readonly<Record<string, v.GenericSchema>>>> = {
  acting: { FollowState: FollowStateSchema, ClaimState: ClaimStateSchema },
  graph: { GraphNode: GraphNodeSchema, GraphEdge: GraphEdgeSchema },
  intent: { IntentMessage: IntentMessageSchema },
  researcher: { Researcher: ResearcherSchema },
  work: { Work: WorkSchema },
};

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Path and text of each generated file. */
export async function shapeFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const options = await resolveConfig(inRoot('src/core/shape/shape.ts'));
  return Promise.all(
    Object.entries(FILES).map(async ([name, schemas]) => {
      const shapes = Object.entries(schemas).map(
        ([type, schema]) =>
          `/** Checks that a value is a \`${type}\`. */
export const ${lowerFirst(type)}Shape: Shape<${type}> = shapeOf(${JSON.stringify(toShape(schema))});`,
      );
      const text = `/** Generated from ../schema/${name}.ts by \`npm run generate\`. Do not edit. */
import type { ${Object.keys(schemas).join(', ')} } from '../schema/${name}.ts';
import { shapeOf, type Shape } from './shape.ts';

${shapes.join('\n\n')}
`;
      const path = `src/core/shape/${name}.ts`;
      return [path, await format(text, { ...options, parser: 'typescript' })] as const;
    }),
  );
}
