/** Many works, prepared so that filtering all of them takes milliseconds. */
import { cleanName, foldText } from '../format/index.ts';
import { markupText, parseBlocks, parseMarkup } from '../markup/index.ts';
import type { Authorship, Work } from '../schema/index.ts';
import type { WorkFacet } from './facets.ts';
import { searchableText } from './search.ts';

/** The values that a facet has among the works, each with a small number that stands for it. */
export interface FacetValues {
  /** What a filter names a value by. */
  readonly keys: readonly string[];
  /** How it is written; markup in names of venues. */
  readonly labels: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
}

/** A work as it is filtered. */
export interface PreparedWork {
  readonly work: Work;
  /** Folded title, venue, authors and abstract. */
  readonly text: string;
  /** Folded title alone, for sorting. */
  readonly title: string;
  readonly facets: Readonly<Record<WorkFacet, readonly number[]>>;
}

/** Whose works a collection holds. */
export interface CollectionOptions {
  /** Whether an author is somebody whose list this is, and so no co-author. */
  readonly isOwn?: (author: Authorship) => boolean;
  /** The people of the list whose work it is. */
  readonly membersOf?: (work: Work) => readonly string[];
}

/** What a filter names an author by: the service's id, the ORCID iD, or the name. */
export const authorKey = ({ id, orcid, name }: Authorship): string =>
  id ?? (orcid === null ? foldText(name) : `orcid:${orcid}`);

/** Whether everybody can read a work: `unknown` where the source does not say. */
export function accessOf({ openAccessStatus, openAccessUrl, pdfUrl }: Work): string {
  if (openAccessStatus === 'closed') return 'closed';
  return (openAccessStatus ?? openAccessUrl ?? pdfUrl) === null ? 'unknown' : 'open';
}

class Values implements FacetValues {
  readonly keys: string[] = [];
  readonly labels: string[] = [];
  readonly codes = new Map<string, number>();

  code(key: string, label: string): number {
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.keys.push(key) - 1;
    this.labels.push(label);
    this.codes.set(key, code);
    return code;
  }
}

/** Text of markup without its tags. */
const plain = (markup: string | null): string =>
  markup === null ? '' : markupText(parseMarkup(markup));

const plainBlocks = (markup: string | null): string =>
  markup === null ? '' : parseBlocks(markup).map(markupText).join(' ');

interface Texts extends Pick<PreparedWork, 'text' | 'title'> {
  readonly venue: string;
}

const known = new WeakMap<Work, Texts>();

/** Texts of a work, which are read once: those of a merged list stand in two collections. */
function textsOf(work: Work): Texts {
  const before = known.get(work);
  if (before !== undefined) return before;
  const title = plain(work.title);
  const venue = plain(work.venue);
  const names = work.authorships.map(({ name }) => name);
  const texts: Texts = {
    text: searchableText([title, venue, ...names, plainBlocks(work.abstract)]),
    title: foldText(title),
    venue,
  };
  known.set(work, texts);
  return texts;
}

/**
 * Works that are prepared a few at a time: who adds thousands of them keeps the page free by preparing
 * for some milliseconds and giving it a turn.
 */
export class WorkCollection {
  /** The works that are prepared, in the order in which they were added. */
  readonly prepared: PreparedWork[] = [];
  /** The values of each facet, with the numbers that stand for them. */
  readonly values: Readonly<Record<WorkFacet, FacetValues>>;
  readonly #values: Readonly<Record<WorkFacet, Values>>;
  readonly #options: CollectionOptions;
  #waiting: Work[] = [];
  #next = 0;

  constructor(options: CollectionOptions = {}) {
    this.#options = options;
    this.values = this.#values = {
      type: new Values(),
      venue: new Values(),
      topic: new Values(),
      author: new Values(),
      access: new Values(),
      member: new Values(),
    };
  }

  /** Works that were added and are not prepared yet. */
  get pending(): number {
    return this.#waiting.length - this.#next;
  }

  /** Adds works behind those that are there; they are prepared later. */
  add(works: readonly Work[]): void {
    this.#waiting = [...this.#waiting.slice(this.#next), ...works];
    this.#next = 0;
  }

  /**
   * Prepares works while `mayGoOn` says so, and at least one.
   *
   * @returns whether all are prepared
   */
  prepare(mayGoOn: () => boolean = () => true): boolean {
    for (;;) {
      const work = this.#waiting[this.#next];
      if (work === undefined) return true;
      this.#next += 1;
      this.prepared.push(this.#prepareOne(work));
      if (!mayGoOn()) return this.pending === 0;
    }
  }

  #prepareOne(work: Work): PreparedWork {
    const { isOwn = () => false, membersOf = () => [] } = this.#options;
    const { type, venue, topic, author, access, member } = this.#values;
    const { text, title, venue: journal } = textsOf(work);
    const own = work.authorships.map(isOwn);
    return {
      work,
      text,
      title,
      facets: {
        type: [type.code(work.type, work.type)],
        venue: journal.trim() === '' ? [] : [venue.code(foldText(journal), journal)],
        topic: work.topics.map(({ id, name }) => topic.code(id, name)),
        author: [
          ...new Set(
            work.authorships
              .filter((_author, at) => own[at] !== true)
              .map((one) => author.code(authorKey(one), cleanName(one.name))),
          ),
        ],
        access: [access.code(accessOf(work), accessOf(work))],
        member: membersOf(work).map((id) => member.code(id, id)),
      },
    };
  }
}
