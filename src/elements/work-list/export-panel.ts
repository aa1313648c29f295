/** The export of a list's works: which of them, in which form, to the clipboard or a file. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.ts';
import { formatCount, parseMarkup, type Page, type Work } from '../../core/index.ts';
import { addStyles } from '../../internal/late-styles.ts';
import { renderNodes } from '../../internal/markup.ts';
import type {
  ExportChoice,
  ExportScope,
  ExportWords,
  Messages,
  WorkWords,
} from '../../localize/index.ts';
import { enExport } from '../../localize/locales/en/export.ts';
import { copy, download, isStyle, write, type Written } from './export-file.ts';
import { WorksExportedEvent } from './export.events.ts';
import { exportStyles } from './export.styles.ts';

/** What the export asks the list that it belongs to. */
export interface ExportHost {
  words(): Pick<WorkWords, 'untitled'>;
  /** The whole language of the page; `undefined` for English. */
  messages(): Messages | undefined;
  /** What is shown; `undefined` while nothing is. */
  page(): Page<Work> | undefined;
  researcher(): string | null;
  /** A further page; `undefined` where nobody can be asked. */
  more(cursor: string): Promise<Page<Work>> | undefined;
}

const FILES: readonly ExportChoice[] = ['bibtex', 'ris', 'csl-json', 'csv'];
const STYLES: readonly ExportChoice[] = ['apa', 'mla', 'chicago', 'ieee', 'vancouver'];

/** `publications-ada-quill.bib` */
const fileName = (researcher: string | null, ending: string): string =>
  `${['publications', ...(researcher ?? '').split(/[^\w-]+/)].filter(Boolean).join('-')}.${ending}`;

/** The works that are shown, and page by page those that are not. */
async function allWorks(host: ExportHost): Promise<readonly Work[]> {
  const works = new Map<string, Work>();
  for (let page = host.page(); page !== undefined;) {
    for (const work of page.items) works.set(work.id, work);
    page = page.next === null ? undefined : await host.more(page.next);
  }
  return [...works.values()];
}

export class ExportPanel {
  readonly #element: LitElement;
  readonly #host: ExportHost;
  readonly #ticked = new Set<string>();
  #words: ExportWords = enExport;
  #wordsOf: Messages | undefined;
  #isOpen = false;
  #isBusy = false;
  #scope: ExportScope = 'shown';
  #choice: ExportChoice = 'bibtex';
  #status = '';
  /** A text that the browser did not copy. */
  #byHand: string | null = null;

  constructor(element: LitElement, host: ExportHost) {
    this.#element = element;
    this.#host = host;
    addStyles(element, exportStyles);
  }

  /** The button in the list's head. */
  button(): TemplateResult {
    this.#translate();
    return html`<button
      part="export"
      class="export-open"
      aria-expanded=${this.#isOpen}
      @click=${() => {
        this.#open(!this.#isOpen);
      }}
    >
      ${this.#words.exportWorks}
    </button>`;
  }

  /** What the button opens. */
  panel(): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const words = this.#words;
    return html`<div
      part="export-panel"
      class="export"
      role="group"
      lang=${words.locale}
      aria-label=${words.exportWorks}
      @keydown=${this.#onKey}
    >
      <fieldset part="export-scope">
        <legend>${words.whichWorks}</legend>
        ${this.#scopes().map((scope) => this.#scopeTemplate(scope))}
      </fieldset>
      <div class="format">
        <label class="label" for="export-format">${words.format}</label>
        <select part="export-format" id="export-format" @change=${this.#onChoice}>
          ${this.#groupTemplate(words.files, FILES)}
          ${this.#groupTemplate(words.references, STYLES)}
        </select>
      </div>
      <div class="act">
        <button
          part="export-copy"
          class="button"
          aria-disabled=${this.#isBusy}
          @click=${() => void this.#export('copy')}
        >
          ${words.copy}
        </button>
        <button
          part="export-download"
          class="button"
          aria-disabled=${this.#isBusy}
          @click=${() => void this.#export('download')}
        >
          ${words.download}
        </button>
        <span part="export-status" class="muted">${this.#status}</span>
      </div>
      ${
        this.#byHand === null
          ? nothing
          : html`<textarea
              part="export-text"
              readonly
              aria-label=${words.copyByHand}
              .value=${this.#byHand}
            ></textarea>`
      }
      ${
        isStyle(this.#choice)
          ? html`<p class="muted">
              <a part="export-credit" href="https://citationstyles.org/">${words.formattedBy}</a>
            </p>`
          : nothing
      }
    </div>`;
  }

  /** The tick box of a work, while single works are chosen. */
  tick(work: Work): TemplateResult | typeof nothing {
    if (!this.#isOpen || this.#scope !== 'ticked') return nothing;
    const title = parseMarkup(work.title);
    return html`<label part="tick" class="tick"
      ><input
        type="checkbox"
        .checked=${this.#ticked.has(work.id)}
        @change=${() => {
          if (!this.#ticked.delete(work.id)) this.#ticked.add(work.id);
          this.#say('');
        }}
      /><span class="visually-hidden"
        >${this.#words.tick}:
        ${title.length === 0 ? this.#host.words().untitled : renderNodes(title)}</span
      ></label
    >`;
  }

  #scopes(): readonly ExportScope[] {
    const more = this.#host.page()?.next ?? null;
    return more === null ? ['shown', 'ticked'] : ['all', 'shown', 'ticked'];
  }

  #scopeTemplate(scope: ExportScope): TemplateResult {
    const total = this.#host.page()?.total ?? null;
    const n = { all: total, shown: this.#shown.length, ticked: this.#tickedWorks().length }[scope];
    return html`<label
      ><input
        type="radio"
        name="export-scope"
        .checked=${this.#scope === scope}
        @change=${() => {
          this.#scope = scope;
          this.#say(
            scope === 'ticked' && this.#tickedWorks().length === 0 ? this.#words.tickFirst : '',
          );
        }}
      />${this.#words.scope(scope, n === null ? '?' : formatCount(n, this.#words.locale))}</label
    >`;
  }

  #groupTemplate(label: string, choices: readonly ExportChoice[]): TemplateResult {
    return html`<optgroup label=${label}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice} ?selected=${choice === this.#choice}>
            ${this.#words.choices[choice]}
          </option>`,
      )}
    </optgroup>`;
  }

  get #shown(): readonly Work[] {
    return this.#host.page()?.items ?? [];
  }

  #tickedWorks(): readonly Work[] {
    return this.#shown.filter(({ id }) => this.#ticked.has(id));
  }

  #open(open: boolean): void {
    this.#isOpen = open;
    this.#byHand = null;
    this.#status = '';
    this.#element.requestUpdate();
  }

  /** Shows a sentence, and says it. */
  #say(status: string): void {
    this.#status = status;
    this.#byHand = null;
    if (status !== '') announce(status);
    this.#element.requestUpdate();
  }

  async #export(how: 'copy' | 'download'): Promise<void> {
    if (this.#isBusy) return;
    const words = this.#words;
    const choice = this.#choice;
    if (this.#scope === 'ticked' && this.#tickedWorks().length === 0) {
      this.#say(words.tickFirst);
      return;
    }
    this.#isBusy = true;
    this.#say(words.preparing);
    try {
      const works = await this.#works();
      const written = await write(works, choice, words.locale);
      if (how === 'download') {
        const name = fileName(this.#host.researcher(), written.ending);
        download(written, name);
        this.#say(words.saved(works.length, name));
      } else await this.#copy(written, works.length, choice);
      this.#element.dispatchEvent(new WorksExportedEvent(choice, works.length, how));
    } catch {
      this.#say(words.exportFailed);
    } finally {
      this.#isBusy = false;
      this.#element.requestUpdate();
    }
  }

  #works(): Promise<readonly Work[]> {
    if (this.#scope === 'all') return allWorks(this.#host);
    return Promise.resolve(this.#scope === 'shown' ? this.#shown : this.#tickedWorks());
  }

  async #copy(written: Written, n: number, choice: ExportChoice): Promise<void> {
    const words = this.#words;
    try {
      await copy(written);
      this.#say(words.copied(n, words.choices[choice]));
    } catch {
      this.#say(words.copyByHand);
      this.#byHand = written.text;
    }
  }

  readonly #onChoice = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#choice = [...FILES, ...STYLES].find((choice) => choice === target.value) ?? 'bibtex';
    this.#say('');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#open(false);
    this.#element.renderRoot.querySelector<HTMLElement>('.export-open')?.focus();
  };

  /** Takes over the page's language, once its words are there. */
  #translate(): void {
    const messages = this.#host.messages();
    if (messages === this.#wordsOf) return;
    this.#wordsOf = messages;
    this.#words = enExport;
    messages?.export?.().then(
      (words) => {
        if (this.#host.messages() !== messages) return;
        this.#words = words;
        this.#element.requestUpdate();
      },
      () => undefined,
    );
  }
}
