/** Works as the graph sees them: who is on them, what they are about, and what each counts. */
import type { Researcher } from '../schema/researcher.ts';
import type { Authorship, Work } from '../schema/work.ts';
import { namedInstitution } from './ids.ts';

/** A researcher, and works that are theirs; `null` for a work by itself. */
export interface GraphRecords {
  readonly researcher: Researcher | null;
  readonly works: readonly Work[];
}

export interface Person {
  readonly name: string;
  readonly orcid: string | null;
  /** Institutions that the byline names beside the person, by id. */
  readonly institutions: ReadonlyMap<string, string>;
}

/** A work as far as it connects nodes. */
export interface ConnectingWork {
  readonly id: string;
  readonly title: string | null;
  readonly year: number | null;
  /** Length of the whole byline. */
  readonly authors: number;
  /** By id, each with the institutions that the byline names. */
  readonly people: ReadonlyMap<string, { readonly institutions: ReadonlyMap<string, unknown> }>;
  /** Ids of topics, each once. */
  readonly topics: readonly string[];
}

export interface IndexedWork extends ConnectingWork {
  readonly work: Work;
  /** Day of publication as yyyymmdd, with zeros where it is not known; 0 without a year. */
  readonly day: number;
  /** Everybody with an id, in the order of the byline. */
  readonly people: ReadonlyMap<string, Person>;
}

export interface WorksIndex {
  /** Newest first. */
  readonly works: readonly IndexedWork[];
  /** The researchers whose works these are, by id. */
  readonly researchers: ReadonlyMap<string, Researcher>;
}

/** First and last year of works; what is left out is open. */
export interface Years {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}

/** Whether a year lies within; an unknown one does only where both ends are open. */
export const withinYears = ({ from, to }: Years, year: number | null): boolean =>
  (from == null && to == null) ||
  (year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity));

/** Day of publication as a number that sorts; see `IndexedWork`. */
export function workDay({ year, date }: Pick<Work, 'year' | 'date'>): number {
  const [, y, m = '00', d = '00'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '') ?? [];
  return y === undefined ? (year ?? 0) * 10_000 : Number(y + m + d);
}

const isSame = ({ id, orcid, openalex }: Researcher, authorship: Authorship): boolean =>
  authorship.id === id ||
  (openalex !== null && authorship.id === `openalex:${openalex}`) ||
  (orcid !== null && authorship.orcid === orcid);

function peopleOf(work: Work, researchers: Iterable<Researcher>): Map<string, Person> {
  const known = [...researchers];
  const people = new Map<string, Person>();
  for (const authorship of work.authorships) {
    const id = known.find((one) => isSame(one, authorship))?.id ?? authorship.id;
    if (id === null) continue;
    const institutions = new Map(people.get(id)?.institutions);
    for (const name of authorship.affiliations) {
      const institution = namedInstitution(name);
      if (institution !== null && !institutions.has(institution)) {
        institutions.set(institution, name);
      }
    }
    const { name, orcid } = people.get(id) ?? authorship;
    people.set(id, { name, orcid, institutions });
  }
  return people;
}

/** Joins records, each work once. A researcher is on all of their works, also where the byline is cut. */
export function indexWorks(records: readonly GraphRecords[], years: Years = {}): WorksIndex {
  const researchers = new Map(
    records.flatMap(({ researcher }) =>
      researcher === null ? [] : [[researcher.id, researcher] as const],
    ),
  );
  const works = new Map<string, IndexedWork & { readonly people: Map<string, Person> }>();
  for (const { researcher, works: own } of records) {
    for (const work of own) {
      if (!withinYears(years, work.year)) continue;
      const indexed = works.get(work.id) ?? {
        work,
        id: work.id,
        title: work.title,
        year: work.year,
        authors: work.authorCount ?? work.authorships.length,
        day: workDay(work),
        people: peopleOf(work, researchers.values()),
        topics: [...new Set(work.topics.map(({ id }) => id))],
      };
      works.set(work.id, indexed);
      if (researcher !== null && !indexed.people.has(researcher.id)) {
        const { id, name, orcid } = researcher;
        indexed.people.set(id, { name, orcid, institutions: new Map() });
      }
    }
  }
  return {
    works: [...works.values()].sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1)),
    researchers,
  };
}
