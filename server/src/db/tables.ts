/** The tables as the query builder sees them; `migrations/` makes them. */
import type { ColumnType, Generated } from 'kysely';
import type { ActingTables } from './acting-tables.ts';

/** JSON goes in as text and is read back as text (`document::text`), so that it is sent as stored. */
export type JsonText = ColumnType<unknown, string, string>;

export interface ResearchersTable {
  id: string;
  name: string;
  /** Works that the list of works holds. */
  works_count: number;
  /** Changes with the document, and only with it. */
  revision: string;
  /** Changes with any work in the list of works, and only then. */
  works_revision: string;
  /** Hash of the document without its time of change. */
  content: string;
  document: JsonText;
}

/** Every id by which a researcher can be asked; the lowest rank, then the lowest id, has it. */
export interface ResearcherIdsTable {
  scheme: string;
  value: string;
  researcher_id: string;
  rank: number;
}

/** Names folded for search. */
export interface ResearcherNamesTable {
  researcher_id: string;
  name_key: string;
}

/** What each source says of a person, from which the document is derived. */
export interface ResearcherFactsTable {
  researcher_id: string;
  source: string;
  as_of: string;
  facts: JsonText;
}

export interface InstitutionsTable {
  id: string;
  name: string;
  ror: string | null;
  country: string | null;
}

export interface AffiliationsTable {
  researcher_id: string;
  position: number;
  institution_id: string | null;
  name: string;
  from_year: number | null;
  to_year: number | null;
  current: boolean;
}

export interface WorksTable {
  id: string;
  source: string;
  source_updated: string;
  type: string;
  year: number | null;
  /** Day of publication as yyyymmdd, with zeros where it is not known; 0 without a year. */
  sort_day: number;
  /** -1 when not known. */
  cited: number;
  title_key: string;
  /** Length of the byline, also of one that was cut. */
  author_total: number;
  /** Whether it can be looked up by a persistent identifier. */
  identified: boolean;
  /** Title, abstract, venue and authors, folded. */
  search: string;
  revision: string;
  document: JsonText;
  /** What a graph calls it; each is in the document too. */
  title: string | null;
  venue: string | null;
  url: string | null;
  /** Hash of what is stored beside the document: institutions and cited works. */
  connections: Generated<string>;
}

/** Every id by which a work can be asked; the revision stands here for answers without the work. */
export interface WorkIdsTable {
  scheme: string;
  value: string;
  work_id: string;
  rank: number;
  revision: string;
}

export interface AuthorshipsTable {
  work_id: string;
  position: number;
  person_id: string | null;
  name: string;
  orcid: string | null;
  /** That of the work. */
  sort_day: number;
}

export interface AuthorshipInstitutionsTable {
  work_id: string;
  position: number;
  institution_id: string;
}

/** What a work cites, by any id; the cited work may be unknown here. */
export interface WorkReferencesTable {
  work_id: string;
  scheme: string;
  value: string;
}

export interface TopicsTable {
  id: string;
  name: string;
}

export interface WorkTopicsTable {
  work_id: string;
  topic_id: string;
  position: number;
}

export interface ImportsTable {
  id: Generated<number>;
  file: string;
  format: string;
  read: number;
  written: number;
  refused: number;
  at: Generated<Date>;
}

export interface Tables extends ActingTables {
  researchers: ResearchersTable;
  researcher_ids: ResearcherIdsTable;
  researcher_names: ResearcherNamesTable;
  researcher_facts: ResearcherFactsTable;
  institutions: InstitutionsTable;
  affiliations: AffiliationsTable;
  works: WorksTable;
  work_ids: WorkIdsTable;
  authorships: AuthorshipsTable;
  authorship_institutions: AuthorshipInstitutionsTable;
  topics: TopicsTable;
  work_topics: WorkTopicsTable;
  work_references: WorkReferencesTable;
  imports: ImportsTable;
}
