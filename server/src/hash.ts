import { createHash } from 'node:crypto';

/** A short name for content: the same content, the same name, on every machine. */
export const contentHash = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);
