import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer with text whose length is told, also to HEAD and to the log. */
export const textBody = (
  c: Context,
  status: ContentfulStatusCode,
  text: string,
  headers: Readonly<Record<string, string>>,
): Response =>
  c.body(text, status, { ...headers, 'Content-Length': String(Buffer.byteLength(text)) });
