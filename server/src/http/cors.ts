import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Any page may ask. Cookies are never sent along, so what is private or changes something takes a
 * token that the page has itself. Its script sees the entity tag, when to come back, and what a
 * token lacks.
 */
export const openToAllPages: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS'],
  allowHeaders: ['Accept', 'Authorization', 'Content-Type', 'If-None-Match', 'X-Request-Id'],
  exposeHeaders: ['ETag', 'Retry-After', 'WWW-Authenticate', 'X-Request-Id'],
  maxAge: 86_400,
});
