/** Works out of the recorded answers of public services, which lie beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseDoi, WorkSchema, type Work } from '../../src/core/index.ts';

const recordings = new URL('../../../shared/data/dev/', import.meta.url);

/** For a suite's `skip`. */
export const notHere = existsSync(recordings) ? false : 'the recordings are not here';

const text = v.nullish(v.string(), null);

const OpenAlexWork = v.object({
  id: v.pipe(v.string(), v.includes('openalex.org/W')),
  doi: text,
  display_name: text,
  publication_year: v.nullish(v.number(), null),
  publication_date: text,
  type: text,
  language: text,
  is_retracted: v.nullish(v.boolean(), false),
  authorships: v.array(
    v.looseObject({ author: v.looseObject({ display_name: text }), raw_author_name: text }),
  ),
  primary_location: v.nullish(
    v.looseObject({ source: v.nullish(v.looseObject({ display_name: text }), null) }),
    null,
  ),
});

const CrossrefWork = v.object({
  DOI: v.string(),
  title: v.nullish(v.array(v.string()), []),
  'container-title': v.nullish(v.array(v.string()), []),
  type: v.nullish(v.string(), 'other'),
  abstract: text,
  author: v.nullish(v.array(v.looseObject({ given: text, family: text, name: text })), []),
  issued: v.looseObject({ 'date-parts': v.array(v.array(v.nullable(v.number()))) }),
});

const named = (name: string | null) => (name?.trim() ? [{ name: name.trim() }] : []);

const fromOpenAlex = (input: v.InferOutput<typeof OpenAlexWork>) => ({
  id: input.id,
  doi: parseDoi(input.doi ?? ''),
  type: input.type,
  title: input.display_name,
  language: input.language,
  year: input.publication_year,
  date: input.publication_date,
  venue: input.primary_location?.source?.display_name,
  retracted: input.is_retracted,
  authorships: input.authorships.flatMap(({ author, raw_author_name }) =>
    named(author.display_name ?? raw_author_name),
  ),
});

const fromCrossref = (input: v.InferOutput<typeof CrossrefWork>) => ({
  id: `doi:${input.DOI}`,
  doi: parseDoi(input.DOI),
  type: input.type.replace('journal-', ''),
  title: input.title[0],
  venue: input['container-title'][0],
  abstract: input.abstract,
  year: input.issued['date-parts'][0]?.[0],
  authorships: input.author.flatMap(({ given, family, name }) =>
    named(name ?? [given, family].filter(Boolean).join(' ')),
  ),
});

function* objects(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objects(inner);
}

/** Every recorded work of OpenAlex and Crossref, once each. */
export function recordedWorks(): readonly Work[] {
  const works = new Map<string, Work>();
  for (const folder of ['openalex', 'crossref']) {
    for (const file of readdirSync(new URL(folder, recordings))) {
      if (!file.endsWith('.json')) continue;
      const answer: unknown = JSON.parse(
        readFileSync(new URL(`${folder}/${file}`, recordings), 'utf8'),
      );
      for (const object of objects(answer)) {
        const openalex = v.safeParse(OpenAlexWork, object);
        const crossref = v.safeParse(CrossrefWork, object);
        const fields = openalex.success
          ? fromOpenAlex(openalex.output)
          : crossref.success
            ? fromCrossref(crossref.output)
            : null;
        const work = v.safeParse(WorkSchema, fields);
        if (work.success) works.set(work.output.id, work.output);
      }
    }
  }
  return [...works.values()];
}
