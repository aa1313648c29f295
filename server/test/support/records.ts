/** Records as OpenAlex would send them, made up: only what a test is about differs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export interface Author {
  readonly id: string | null;
  readonly name: string | null;
  readonly orcid?: string;
}

export const ADA: Author = { id: 'A100', name: 'Ada Łukasiewicz', orcid: '0000-0002-1825-0097' };
export const BEN: Author = { id: 'A200', name: 'Ben O’Hara' };
export const CHEN: Author = { id: 'A300', name: '陈静' };

const INSTITUTION = {
  id: 'https://openalex.org/I1',
  display_name: 'Example University',
  ror: 'https://ror.org/04znxe670',
  country_code: 'PL',
};

const address = (id: string) => `https://openalex.org/${id}`;

/** A work of OpenAlex; `fields` are laid over it. */
export const work = (
  id: string,
  authors: readonly Author[] = [ADA],
  fields: Readonly<Record<string, unknown>> = {},
) => ({
  id: address(id),
  doi: `https://doi.org/10.5555/${id.toLowerCase()}`,
  title: `Work ${id}`,
  display_name: `Work ${id}`,
  publication_year: 2020,
  publication_date: '2020-05-17',
  type: 'article',
  language: 'en',
  primary_location: {
    landing_page_url: `https://journal.example/${id}`,
    source: { display_name: 'Journal of Examples' },
  },
  authorships: authors.map(({ id: author, name, orcid }) => ({
    author: {
      id: author === null ? null : address(author),
      display_name: name,
      orcid: orcid === undefined ? null : `https://orcid.org/${orcid}`,
    },
    institutions: [INSTITUTION],
    is_corresponding: false,
  })),
  cited_by_count: 3,
  topics: [{ id: address('T1'), display_name: 'Examples' }],
  abstract_inverted_index: { An: [0], example: [1], text: [2] },
  updated_date: '2026-01-02T03:04:05',
  ...fields,
});

/** An author object of OpenAlex; `fields` are laid over it. */
export const author = (
  { id, name, orcid }: Author = ADA,
  fields: Readonly<Record<string, unknown>> = {},
) => ({
  id: address(id ?? ''),
  orcid: orcid === undefined ? null : `https://orcid.org/${orcid}`,
  display_name: name,
  display_name_alternatives: ['A. Lukasiewicz'],
  works_count: 40,
  cited_by_count: 900,
  summary_stats: { h_index: 12, i10_index: 15 },
  affiliations: [{ institution: INSTITUTION, years: [2021, 2018] }],
  last_known_institutions: [INSTITUTION],
  topics: [{ id: address('T9'), display_name: 'Logic', count: 30 }],
  updated_date: '2026-01-02T03:04:05',
  ...fields,
});

export interface TestFolder {
  /** Writes a file and says where. JSON for everything that is no text or bytes. */
  readonly file: (name: string, content: unknown) => string;
  readonly path: string;
}

/** A folder that is gone after the suite. */
export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'profile-api-'));
  after(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return {
    path,
    file(name, content) {
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(join(path, name), isRaw ? content : JSON.stringify(content));
      return join(path, name);
    },
  };
}
