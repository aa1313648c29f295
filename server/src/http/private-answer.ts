import type { Context } from 'hono';
import { textBody } from './text-body.ts';

/** An answer for whoever asked alone: nobody is to keep it, or to take it for anything but JSON. */
export const privateAnswer = (
  c: Context,
  body: object,
  status: 200 | 201 = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  textBody(c, status, JSON.stringify(body), {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });

/** Everything that is kept of an account, as a file. */
export const exportAnswer = (c: Context, everything: object): Response =>
  privateAnswer(c, everything, 200, {
    'Content-Disposition': 'attachment; filename="profile-api-export.json"',
  });
