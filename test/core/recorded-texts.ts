/** Titles, abstracts and names that public services really sent; the recordings lie beside the repository. */
import { readdirSync, readFileSync } from 'node:fs';

export const RECORDINGS = new URL('../../../shared/data/dev/', import.meta.url);
export const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, RECORDINGS), 'utf8'));

/** Strings under any of the keys, anywhere in a document. */
export function* under(keys: ReadonlySet<string>, value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (keys.has(key)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* under(keys, item, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* under(keys, item, name);
  }
}

export function recorded(...keys: string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of [
    'crossref',
    'openalex',
    'europepmc',
    'semanticscholar',
    'datacite',
    'hal',
  ]) {
    for (const file of readdirSync(new URL(folder, RECORDINGS))) {
      if (!file.endsWith('.json')) continue;
      for (const text of under(new Set(keys), read(`${folder}/${file}`))) found.add(text);
    }
  }
  return found;
}
