/** Works of the recordings beside the repository, as plain records of every source that names works. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseArxiv, parseDoi, type Work, WorkSchema } from '../../src/core/index.ts';

const RECORDINGS = new URL('../../../shared/data/dev/', import.meta.url);
export const noRecordings = existsSync(RECORDINGS) ? false : 'the recordings are not here';

const some = v.fallback(v.nullish(v.string(), null), null);
const maybe = <const T extends v.GenericSchema>(schema: T) =>
  v.fallback(v.nullish(schema, null), null);
const list = <const T extends v.GenericSchema>(item: T) =>
  v.fallback(
    v.nullish(v.array(item), () => []),
    () => [],
  );
const value = maybe(v.object({ value: some }));
const number = maybe(v.pipe(v.union([v.number(), v.string()]), v.transform(Number)));

const doiOf = (text: string | null) => (text === null ? null : parseDoi(text));
const named = (names: readonly (string | null)[]) =>
  names.flatMap((name) => (name === null || name.trim() === '' ? [] : [{ id: null, name }]));
const record = (fields: Partial<Work> & { readonly id: string }): Work =>
  v.parse(WorkSchema, fields);

const Location = v.object({
  landing_page_url: some,
  source: maybe(v.object({ display_name: some })),
});
const OpenAlex = v.object({
  id: v.pipe(v.string(), v.regex(/\/W\d+$/)),
  doi: some,
  title: some,
  publication_year: number,
  type: some,
  primary_location: maybe(Location),
  locations: list(Location),
  authorships: v.array(
    v.object({ author: maybe(v.object({ display_name: some })), raw_author_name: some }),
  ),
});
function fromOpenAlex(input: v.InferOutput<typeof OpenAlex>): Work {
  const arxiv = [input.primary_location, ...input.locations]
    .map((place) => place?.landing_page_url ?? '')
    .find((url) => url.includes('//arxiv.org/'));
  return record({
    id: input.id.replace('https://openalex.org/', 'openalex:'),
    doi: doiOf(input.doi),
    arxiv: arxiv === undefined ? null : parseArxiv(arxiv),
    title: input.title,
    year: input.publication_year,
    type: input.type === 'conference-paper' ? 'proceedings-article' : (input.type ?? 'other'),
    venue: input.primary_location?.source?.display_name ?? null,
    authorships: v.parse(
      WorkSchema.entries.authorships,
      named(input.authorships.map((one) => one.author?.display_name ?? one.raw_author_name)),
    ),
  });
}

const Crossref = v.object({
  DOI: v.string(),
  type: v.string(),
  title: v.array(v.string()),
  'container-title': list(v.string()),
  issued: maybe(v.object({ 'date-parts': v.array(v.array(v.nullable(v.number()))) })),
  author: list(v.object({ given: some, family: some, name: some })),
});
const fromCrossref = (input: v.InferOutput<typeof Crossref>): Work =>
  record({
    id: `crossref:${input.DOI.toLowerCase()}`,
    doi: doiOf(input.DOI),
    title: input.title[0] ?? null,
    year: input.issued?.['date-parts'][0]?.[0] ?? null,
    type: { 'journal-article': 'article', 'posted-content': 'preprint' }[input.type] ?? input.type,
    venue: input['container-title'][0] ?? null,
    authorships: v.parse(
      WorkSchema.entries.authorships,
      named(
        input.author.map(({ given, family, name }) =>
          family === null ? name : [given, family].filter((part) => part !== null).join(' '),
        ),
      ),
    ),
  });

const SemanticScholar = v.object({
  paperId: v.string(),
  title: v.string(),
  year: number,
  venue: some,
  externalIds: maybe(v.object({ DOI: some, ArXiv: some })),
  authors: list(v.object({ name: some })),
  publicationTypes: list(v.string()),
});
const fromSemanticScholar = (input: v.InferOutput<typeof SemanticScholar>): Work =>
  record({
    id: `s2:${input.paperId}`,
    doi: doiOf(input.externalIds?.DOI ?? null),
    arxiv: parseArxiv(input.externalIds?.ArXiv ?? ''),
    title: input.title,
    year: input.year,
    type: input.publicationTypes.includes('Dataset') ? 'dataset' : 'article',
    venue: input.venue === '' ? null : input.venue,
    authorships: v.parse(
      WorkSchema.entries.authorships,
      named(input.authors.map(({ name }) => name)),
    ),
  });

const Orcid = v.object({
  'put-code': v.number(),
  path: some,
  type: v.string(),
  title: v.object({ title: v.object({ value: v.string() }) }),
  'journal-title': value,
  'publication-date': maybe(v.object({ year: maybe(v.object({ value: number })) })),
  'external-ids': maybe(
    v.object({
      'external-id': list(
        v.object({
          'external-id-type': v.string(),
          'external-id-value': some,
          'external-id-relationship': some,
        }),
      ),
    }),
  ),
});
function fromOrcid(input: v.InferOutput<typeof Orcid>): Work {
  const own = (type: string) =>
    input['external-ids']?.['external-id'].find(
      (one) =>
        one['external-id-type'].toLowerCase() === type &&
        !/part/i.test(one['external-id-relationship'] ?? ''),
    )?.['external-id-value'] ?? null;
  const type = input.type.toLowerCase().replaceAll('_', '-');
  return record({
    id: `orcid:${String(input['put-code'])}`,
    doi: doiOf(own('doi')),
    arxiv: parseArxiv(own('arxiv') ?? ''),
    title: input.title.title.value,
    year: input['publication-date']?.year?.value ?? null,
    type: { 'journal-article': 'article', 'conference-paper': 'proceedings-article' }[type] ?? type,
    venue: input['journal-title']?.value ?? null,
  });
}

const EuropePmc = v.object({
  id: v.string(),
  source: v.string(),
  title: v.string(),
  doi: some,
  pubYear: number,
  authorString: some,
  journalTitle: some,
});
const fromEuropePmc = (input: v.InferOutput<typeof EuropePmc>): Work =>
  record({
    id: `epmc:${input.id}`,
    doi: doiOf(input.doi),
    title: input.title.replace(/\.$/, ''),
    year: input.pubYear,
    type: input.source === 'PPR' ? 'preprint' : 'article',
    venue: input.journalTitle,
    authorships: v.parse(
      WorkSchema.entries.authorships,
      named((input.authorString ?? '').replace(/\.$/, '').split(', ').slice(0, 20)),
    ),
  });

function workOf(input: unknown): Work | null {
  const openalex = v.safeParse(OpenAlex, input);
  if (openalex.success) return fromOpenAlex(openalex.output);
  const crossref = v.safeParse(Crossref, input);
  if (crossref.success) return fromCrossref(crossref.output);
  const scholar = v.safeParse(SemanticScholar, input);
  if (scholar.success) return fromSemanticScholar(scholar.output);
  const orcid = v.safeParse(Orcid, input);
  if (orcid.success) return fromOrcid(orcid.output);
  const pmc = v.safeParse(EuropePmc, input);
  return pmc.success ? fromEuropePmc(pmc.output) : null;
}

const richness = (work: Work) => work.authorships.length + Number(work.year !== null);

/** Every recorded work once by its id, in its fullest record. */
export function recordedWorks(): Work[] {
  const found = new Map<string, Work>();
  const walk = (input: unknown): void => {
    if (typeof input !== 'object' || input === null) return;
    const work = workOf(input);
    if (work !== null) {
      const known = found.get(work.id);
      if (known === undefined || richness(work) > richness(known)) found.set(work.id, work);
    }
    for (const inner of Object.values(input)) walk(inner);
  };
  for (const folder of ['crossref', 'europepmc', 'openalex', 'orcid', 'semanticscholar']) {
    for (const file of readdirSync(new URL(folder, RECORDINGS)).sort()) {
      if (!file.endsWith('.json')) continue;
      walk(JSON.parse(readFileSync(new URL(`${folder}/${file}`, RECORDINGS), 'utf8')));
    }
  }
  return [...found.values()];
}
