/** Answers to reads: an entity tag first, and the body only for those who do not have it. */
import type { Context } from 'hono';
import { contentHash } from '../hash.ts';
import { textBody } from './text-body.ts';

/** A minute fresh; then shared caches may go on answering for a day while they ask again. */
export const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400';

/** The entity tag of everything that an answer depends on. */
export const entityTag = (...parts: readonly string[]): string =>
  `"${parts.length === 1 ? (parts[0] ?? '') : contentHash(parts.join('\n'))}"`;

/** Whether the asker has this answer (RFC 9110 §13.1.2): weak comparison, lists, `*`. */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const tags = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((candidate) => candidate.replace(/^W\//, '') === tag);
}

/**
 * Answers with a text, or with 304 when the asker has it.
 *
 * @param body the text; not called for a 304
 * @param type its media type. Default JSON
 */
export async function answer(
  c: Context,
  tag: string,
  body: () => string | Promise<string>,
  type = 'application/json',
): Promise<Response> {
  const headers = { ETag: tag, 'Cache-Control': CACHE_CONTROL };
  if (hasTag(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
  return textBody(c, 200, await body(), { ...headers, 'Content-Type': type });
}
