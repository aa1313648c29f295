/** What was sent, as JSON of a known shape and a bounded size. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { ProblemError } from './problem.ts';

/** Bytes; all that can be sent here fits in several times over. */
export const BODY_LIMIT = 32_768;

const tooLarge = () =>
  new ProblemError('body-too-large', `At most ${BODY_LIMIT} bytes are taken.`, {
    limit: BODY_LIMIT,
  });
const invalid = (detail: string) => new ProblemError('invalid-body', detail);

/** Reads no further than the limit, whatever length was announced. */
async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws ProblemError `body-too-large`, `invalid-body` */
export async function readText(request: Request): Promise<string> {
  const bytes = await readBytes(request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid('This is not UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('This is not JSON.');
  }
}

/** What is wrong, each in words; an unknown or missing member by its name. */
function words({ message, path }: v.BaseIssue<unknown>): string {
  const name = path?.map(({ key }) => String(key)).join('.') ?? '';
  if (!message.startsWith('Invalid')) return message;
  if (message.startsWith('Invalid key: Expected never')) return `${name} is not known here`;
  return name === '' ? 'an object is expected' : `${name} is missing or wrong`;
}

/** @throws ProblemError `unsupported-body`, `body-too-large`, `invalid-body` */
export async function readBody<const TSchema extends v.GenericSchema>(
  c: Context,
  schema: TSchema,
): Promise<v.InferOutput<TSchema>> {
  // A page's form can send other types without asking first; this one needs a preflight.
  if (!/^application\/json *(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw new ProblemError('unsupported-body', 'Send JSON with the type application/json.');
  }
  const result = v.safeParse(schema, parse(await readText(c.req.raw)));
  if (result.success) return result.output;
  throw invalid(`${[...new Set(result.issues.map(words))].slice(0, 5).join('; ')}.`);
}
