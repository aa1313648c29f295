/** What a reader has opened of the works of a list, and what their templates need. */
import type { Work } from '../../core/index.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { parseFields } from './fields.ts';
import type { ListHost, ListServices } from './inside.ts';
import { createOwn, type IsOwn } from './own.ts';
import { Paper } from './paper.ts';
import { WorkSelectedEvent } from './work-list.events.ts';
import type { WorkContext, WorkState } from './work.view.ts';

export class Opened {
  /** On paper everything is open. */
  readonly paper: Paper;
  readonly #host: ListHost;
  readonly #services: ListServices;
  readonly #abstracts = new Set<string>();
  readonly #authors = new Set<string>();
  #made: { readonly key: readonly unknown[]; readonly context: WorkContext } | undefined;

  constructor(host: ListHost, services: ListServices) {
    this.#host = host;
    this.#services = services;
    this.paper = new Paper(host);
  }

  state({ id }: Work, number: number | null): WorkState {
    const all = this.paper.isMeant;
    return {
      expanded: all || this.#abstracts.has(id),
      authorsOpen: all || this.#authors.has(id),
      number,
    };
  }

  /** A text that differs when something of these works is opened or closed. */
  mark(works: readonly Work[]): string {
    if (this.paper.isMeant) return 'all';
    if (this.#abstracts.size + this.#authors.size === 0) return '';
    return works
      .map(({ id }) => Number(this.#abstracts.has(id)) + 2 * Number(this.#authors.has(id)))
      .join('');
  }

  /** The same object as long as nothing that the works look like has changed. */
  context(isOwn: IsOwn, headingLevel: number): WorkContext {
    const { fields, density, authorHref } = this.#host;
    const words = this.#services.messages() ?? enWork;
    const key = [isOwn, headingLevel, fields, density, authorHref, words];
    if (this.#made?.key.every((part, at) => part === key[at]) === true) return this.#made.context;
    const context: WorkContext = {
      words,
      headingLevel,
      fields: parseFields(fields, density === 'compact'),
      isOwn,
      authorPattern: authorHref,
      onToggle: ({ id }) => {
        this.#toggle(this.#abstracts, id);
      },
      onToggleAuthors: ({ id }) => {
        this.#toggle(this.#authors, id);
      },
      onSelect: (work) => this.#host.dispatchEvent(new WorkSelectedEvent(work)),
    };
    this.#made = { key, context };
    return context;
  }

  #toggle(set: Set<string>, id: string): void {
    if (!set.delete(id)) set.add(id);
    this.#host.requestUpdate();
  }
}

/** Remembers who the list's people are until that changes. */
export class Own {
  #key: readonly unknown[] = [];
  #isOwn: IsOwn = () => false;

  of(...[options]: Parameters<typeof createOwn>): IsOwn {
    const key = [...options.ids, options.aliases, ...(options.people ?? [])];
    const same = key.length === this.#key.length && key.every((part, at) => part === this.#key[at]);
    if (!same) {
      this.#key = key;
      this.#isOwn = createOwn(options);
    }
    return this.#isOwn;
  }
}
