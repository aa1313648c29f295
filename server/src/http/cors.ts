import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Any page may read: there are no cookies and nothing here is private.
 * A page's script sees the entity tag and when to come back.
 */
export const openToAllPages: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  allowHeaders: ['Accept', 'Authorization', 'Content-Type', 'If-None-Match', 'X-Request-Id'],
  exposeHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
  maxAge: 86_400,
});
