/** What `work-list` and what it loads to show its works know of each other. */
import type { LitElement, TemplateResult } from 'lit';
import type { Page, Researcher, Work } from '../../core/index.ts';
import type { Messages } from '../../localize/index.ts';
import type { ProfileError, ProfileSource, WorksQuery } from '../../sources/index.ts';

/** The element, as far as its inside needs it. */
export interface ListHost extends LitElement {
  readonly exports: boolean;
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly fields: string | null;
  readonly density: 'comfortable' | 'compact';
  readonly highlight: string | null;
  readonly authorHref: string | null;
  readonly numbered: boolean;
  readonly search: boolean;
  readonly filters: string | null;
  readonly groupBy: string | null;
  readonly syncUrl: boolean;
  readonly select: string | null;
  readonly hide: string | null;
  readonly pin: string | null;
  readonly sort: string | null;
}

/** The element's services. */
export interface ListServices {
  /** The page's language; `undefined` is English. */
  readonly messages: () => Messages | undefined;
  /** The value that is shown now. */
  readonly value: () => Page<Work> | undefined;
  /** Puts another value in its place. */
  readonly update: (value: Page<Work>) => void;
  /** Whose works they are, as it stands in the name of a file. */
  readonly name: () => string;
  readonly source: () => ProfileSource | null;
  /** What is asked of each person's works. */
  readonly query: (changes: Partial<WorksQuery>) => WorksQuery;
  readonly fail: (error: ProfileError) => void;
}

/** The first page of one person's works, or why there is none. */
export interface FirstPage {
  readonly id: string;
  readonly page: Page<Work> | null;
  /** The person's record, where a list is of several people and it is known. */
  readonly person: Researcher | null;
}

export interface BeginOptions {
  readonly signal: AbortSignal;
  /** Whether it is the same list, read again. */
  readonly refresh: boolean;
}

/** Shows the works of a list. */
export interface Inside {
  /**
   * Takes the first pages, in place of all that was there; gives what is shown at first. Changes nothing
   * once `signal` says that another list has been asked for.
   */
  begin(pages: readonly FirstPage[], options: BeginOptions): Promise<Page<Work>>;
  render(value: Page<Work>): TemplateResult;
  renderEmpty(value: Page<Work>): TemplateResult;
  /** The element has rendered. */
  updated(): void;
  /** The element is on a page, or on one again, and shows a list. */
  arrive(): void;
  /** The element has left the page, or is to show another list: what it still loads is given up. */
  leave(): void;
}
