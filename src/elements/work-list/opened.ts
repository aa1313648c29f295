/** What a reader has opened of the works of a list, and what their templates need. */
import type { Work } from '../../core/index.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { parseFields } from './fields.ts';
import type { ListHost, ListServices } from './inside.ts';
import { createOwn, type IsOwn } from './own.ts';
import { isOnPaper } from './paper.ts';
import { WorkSelectedEvent } from './work-list.events.ts';
import type { WorkContext, WorkState } from './work.view.ts';

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at]);

export class Opened {
  readonly #host: ListHost;
  readonly #services: ListServices;
  readonly #abstracts = new Set<string>();
  readonly #authors = new Set<string>();
  #made: { readonly key: readonly unknown[]; readonly context: WorkContext } | undefined;

  constructor(host: ListHost, services: ListServices) {
    this.#host = host;
    this.#services = services;
  }

  state({ id }: Work, number: number | null): WorkState {
    const all = isOnPaper();
    return {
      expanded: all || this.#abstracts.has(id),
      authorsOpen: all || this.#authors.has(id),
      number,
    };
  }

  /** A text that differs when something of these works is opened or closed. */
  mark(works: readonly Work[]): string {
    if (isOnPaper()) return 'all';
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
    if (this.#made !== undefined && isSame(this.#made.key, key)) return this.#made.context;
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
    if (!isSame(this.#key, key)) {
      this.#key = key;
      this.#isOwn = createOwn(options);
    }
    return this.#isOwn;
  }
}
