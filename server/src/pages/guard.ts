/** What keeps other sites out of the service's own pages. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError } from '../http/problem.ts';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nobody frames these pages, keeps them, or has their addresses told by them. */
export const pageHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set('Content-Security-Policy', POLICY);
  headers.set('X-Frame-Options', 'DENY');
  headers.set('X-Content-Type-Options', 'nosniff');
  // Without it a form would not say where it comes from.
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  // The page that opened the window is told the outcome, so it stays reachable from here.
  headers.set('Cross-Origin-Opener-Policy', 'unsafe-none');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};

const notFromHere = () =>
  new ProblemError('not-from-here', 'This did not come from a page of this service.');

/**
 * That a form was sent by a page of this origin, as the browser says; the token of the session comes
 * on top of it.
 *
 * @throws ProblemError `not-from-here`
 */
export function requireOwnPage(c: Context, base: string): void {
  const site = c.req.header('Sec-Fetch-Site');
  const origin = c.req.header('Origin');
  const isOwn = origin === new URL(base).origin && (site === undefined || site === 'same-origin');
  if (!isOwn) throw notFromHere();
}

/** What a form of this session has to bring along; it tells nothing about the session's own token. */
export const formToken = (sessionToken: string): string =>
  createHash('sha256').update(`form ${sessionToken}`).digest('base64url');

/** @throws ProblemError `not-from-here` */
export function requireFormToken(sessionToken: string, given: string): void {
  const wanted = Buffer.from(formToken(sessionToken));
  const bytes = Buffer.from(given);
  if (bytes.length !== wanted.length || !timingSafeEqual(bytes, wanted)) throw notFromHere();
}
