/** Checks of what was asked, whose failures are problems in words. */
import {
  parseResearcherId,
  parseWorkId,
  type IdFault,
  type ResearcherId,
  type WorkId,
} from '@bzpeer/widgets/core';
import { validator } from 'hono-openapi';
import type * as v from 'valibot';
import { ProblemError } from '../http/problem.ts';

const FAULTS: Readonly<Record<IdFault, string>> = {
  missing: 'There is no id.',
  checksum: 'The check character of this ORCID iD is wrong.',
  shape: 'This is no id of a known kind.',
};

const invalidId = (fault: IdFault) => new ProblemError('invalid-id', FAULTS[fault], { fault });

/** No stored id has a NUL, and PostgreSQL does not take one. */
export const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed();

/** @throws ProblemError `invalid-id` with the fault as a member */
export function requireResearcherId(text: string): ResearcherId {
  const parsed = parseResearcherId(text);
  if (!parsed.ok) throw invalidId(parsed.fault);
  return parsed.id;
}

/** @throws ProblemError `invalid-id` with the fault as a member */
export function requireWorkId(text: string): WorkId {
  const parsed = parseWorkId(text);
  if (!parsed.ok) throw invalidId(parsed.fault);
  if (!isStorable(parsed.id.value)) throw invalidId('shape');
  return parsed.id;
}

export const badCursor = () =>
  new ProblemError(
    'invalid-cursor',
    'Begin again without a cursor: this one is damaged or comes from another list.',
  );

/** Checks the query against the schema, which also describes it in the OpenAPI document. */
export const checkedQuery = <const TSchema extends v.GenericSchema>(schema: TSchema) =>
  validator(
    'query',
    schema,
    (result) => {
      if (result.success) return;
      const words = result.error.map(({ message, path }) => {
        const [first] = path ?? [];
        const name = typeof first === 'object' ? String(first.key) : '';
        // A parameter that stands there twice arrives as a list.
        return message.startsWith('Invalid type') ? `${name} must be given once` : message;
      });
      throw new ProblemError('invalid-query', `${[...new Set(words)].join('; ')}.`);
    },
    { options: { typeMode: 'input' } },
  );
