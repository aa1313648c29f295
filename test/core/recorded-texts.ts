/** Titles, abstracts and names that public services really sent; the recordings lie beside the repository. */
import { readdirSync, readFileSync } from 'node:fs';

export const RECORDINGS = new URL('../../../shared/data/dev/', import.meta.url);
export const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, RECORDINGS), 'utf8'));

/** All folders of records; the others hold texts out of them, and what was drawn. */
const SERVICES = [
  'arxiv',
  'crossref',
  'datacite',
  'dblp',
  'europepmc',
  'hal',
  'openalex',
  'orcid',
  'semanticscholar',
];

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

const TITLES = new Set(['title', 'subtitle', 'container-title', 'display_name', 'journalTitle']);
const NAMES = new Set([
  'raw_author_name',
  'credit-name',
  'authFullName_s',
  'fullName',
  'alternate_names',
  'display_name_alternatives',
  'longest_name',
]);
/** Keys under which people stand; other things have a `name` as well. */
const BYLINES = new Set(['author', 'authors', 'editor', 'creators', 'contributors']);
const NAME_PARTS = [
  ['given', 'family'],
  ['givenName', 'familyName'],
  ['given-names', 'family-name'],
] as const;

/** The text of a field. ORCID wraps its own: `{ title: { value: … } }`. */
function textOf(field: unknown): string {
  if (typeof field === 'string') return field;
  const value: unknown =
    typeof field === 'object' && field !== null && 'value' in field ? field.value : null;
  return typeof value === 'string' ? value : '';
}

/** Every title of a work, journal or place, and every name of a person, that a service ever sent. */
export function recordedTexts(): { readonly titles: string[]; readonly names: string[] } {
  const titles = new Set(under(new Set(['title']), read('text/titles.json')));
  const names = new Set(under(new Set(['name']), read('text/names.json')));
  const walk = (value: unknown, inByline: boolean): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, inByline);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const fields: Readonly<Record<string, unknown>> = { ...value };
    for (const [key, field] of Object.entries(fields)) {
      const isName = NAMES.has(key) || (inByline && (key === 'name' || key === 'display_name'));
      for (const one of Array.isArray(field) ? field : [field]) {
        if (TITLES.has(key)) titles.add(textOf(one));
        if (isName) names.add(textOf(one));
      }
      // arXiv answers in XML, which its recordings hold as one text.
      if (key === 'body' && typeof field === 'string') {
        for (const [, title = ''] of field.matchAll(/<title>([^<]*)</g)) titles.add(title);
        for (const [, name = ''] of field.matchAll(/<name>([^<]*)</g)) names.add(name);
      }
      walk(field, BYLINES.has(key));
    }
    for (const [first, last] of NAME_PARTS) {
      names.add(`${textOf(fields[first])} ${textOf(fields[last])}`.trim());
    }
  };
  for (const folder of SERVICES) {
    for (const file of readdirSync(new URL(folder, RECORDINGS))) {
      if (file.endsWith('.json')) walk(read(`${folder}/${file}`), false);
    }
  }
  const some = (texts: ReadonlySet<string>) => [...texts].filter((text) => text.trim() !== '');
  return { titles: some(titles), names: some(names) };
}
