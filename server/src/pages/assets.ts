/** The style and the script of the service's own pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { contentHash } from '../hash.ts';
import { answer, entityTag } from '../http/reading.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const FILES = {
  'page.css': { text: read('page.css'), type: 'text/css; charset=utf-8' },
  'post-back.js': { text: read('post-back.js'), type: 'text/javascript; charset=utf-8' },
} as const;
export type Asset = keyof typeof FILES;

/** The path below the service's base; another content, another address. */
export const assetPath = (name: Asset): string =>
  `/intents/assets/${name}?v=${contentHash(FILES[name].text)}`;

export function assetRoutes() {
  const routes = new Hono();
  for (const [name, { text, type }] of Object.entries(FILES)) {
    routes.get(`/${name}`, (c) => answer(c, entityTag(contentHash(text)), () => text, type));
  }
  return routes;
}
