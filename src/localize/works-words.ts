/** The words inside of `work-list`: they come with its works, not with the element. */
import type { NoticeKind } from '../core/index.ts';

/** The words around one work, and of a list of them. Numbers that are strings are formatted already. */
export interface WorkWords {
  /** BCP 47 tag of the language, also used for numbers. */
  readonly locale: string;
  readonly failed: string;
  readonly retry: string;
  publishedItems(total: string): string;
  readonly noWorks: string;
  /** A type of work in words; the type itself when it is not known. */
  workType(type: string): string;
  readonly untitled: string;
  readonly retracted: string;
  /** A notice about a work; `when` is a formatted date, or empty. */
  notice(kind: NoticeKind, when: string): string;
  readonly openAccess: string;
  /** A status of open access in words, empty where the word for open access says it all. */
  accessStatus(status: string): string;
  readonly pdf: string;
  /** Before the forms in which a work was made public. */
  readonly versions: string;
  /** A count of citations with its source and date; both are always named. */
  cited(n: number, count: string, source: string, asOf: string): string;
  moreAuthors(n: string): string;
  readonly fewerAuthors: string;
  /** What the marks behind a name mean. */
  readonly corresponding: string;
  readonly equalContribution: string;
  readonly showAbstract: string;
  readonly hideAbstract: string;
  readonly showMore: string;
  shownOf(shown: string, total: string): string;
}

/** What a list says of works that came later, or did not come. */
export interface MoreWorksWords {
  worksAdded(n: number): string;
  worksLeftOut(n: number): string;
}

/** The words of the tools with which a list is searched, filtered, sorted and grouped. */
export interface WorkToolsWords {
  readonly searchWorks: string;
  readonly sortBy: string;
  readonly sorts: Readonly<Record<'newest' | 'oldest' | 'cited' | 'title', string>>;
  readonly filters: string;
  readonly facets: Readonly<
    Record<'type' | 'venue' | 'topic' | 'author' | 'access' | 'member', string>
  >;
  readonly access: Readonly<Record<'open' | 'closed' | 'unknown', string>>;
  /** A field that finds values of a filter. */
  findValue(facet: string): string;
  moreValues(n: string): string;
  readonly noValues: string;
  /** A button that takes one chosen value away. */
  remove(value: string): string;
  readonly clearAll: string;
  readonly years: string;
  readonly allYears: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** A bar of the chart, as its button is called. */
  yearBar(years: string, n: number, count: string): string;
  /** What the chart shows, in words. */
  worksByYear(years: string): string;
  /** How many of the works are left by the filters. */
  matching(n: number, count: string, total: string): string;
  /** The same while works are still to come. */
  matchingSoFar(n: number, count: string, total: string): string;
  readonly noMatchYet: string;
  readonly noMatch: string;
  /** While the rest of the works is on its way. */
  loadingMore(loaded: string, total: string): string;
  /** The rest could not be loaded. */
  loadedOnly(loaded: string, total: string): string;
  readonly showAll: string;
  /** A link asked for filters that are gone; `what` is a list. */
  dropped(what: string): string;
  readonly noYear: string;
  readonly noTopic: string;
  readonly pinned: string;
  /** The works of these people could not be loaded. */
  membersFailed(names: string): string;
}
