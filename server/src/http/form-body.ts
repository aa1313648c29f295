/** What a page's form sent, within the same bounds as JSON. */
import type { Context } from 'hono';
import { ProblemError } from './problem.ts';
import { readText } from './json-body.ts';

/** The fields of a form; a field that is not there is ''. */
export interface FormFields {
  get(name: string): string;
}

/** @throws ProblemError `unsupported-body`, `body-too-large`, `invalid-body` */
export async function readForm(c: Context): Promise<FormFields> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) {
    throw new ProblemError('unsupported-body', 'Send the form as a browser does.');
  }
  const fields = new URLSearchParams(await readText(c.req.raw));
  // A line's end counts as one character on the page, and comes as two.
  return { get: (name) => (fields.get(name) ?? '').replaceAll('\r\n', '\n') };
}
