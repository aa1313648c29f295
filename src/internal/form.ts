/** What the forms share that a visitor fills in whom the page has signed in; loaded when one opens. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { formatCount } from '../core/index.ts';
import type { FormWords } from '../localize/index.ts';
import { button } from '../styles/button.ts';
import { form } from '../styles/form.ts';
import { addStyles } from './late-styles.ts';

/** One field: its name and label, and its least and most characters. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly rows?: number;
  readonly type?: 'text' | 'url';
  readonly least?: number;
  readonly most: number;
}

export interface FormOptions {
  readonly words: FormWords & { readonly locale: string };
  /** Name of the form. */
  readonly label: string;
  readonly send: string;
  /** Whether what was sent is on its way. */
  readonly busy: boolean;
  readonly fields: unknown;
}

/** A form that keeps what is typed until it has been taken. */
export class ActForm {
  readonly #host: LitElement;
  readonly #told: {
    /** Called with what was filled in, trimmed, by name of the field. */
    readonly sent: (values: ReadonlyMap<string, string>, form: HTMLFormElement) => void;
    readonly cancelled: () => void;
  };
  readonly #lengths = new Map<string, number>();

  constructor(
    host: LitElement,
    told: {
      readonly sent: (values: ReadonlyMap<string, string>, form: HTMLFormElement) => void;
      readonly cancelled: () => void;
    },
  ) {
    this.#host = host;
    this.#told = told;
    addStyles(host, button);
    addStyles(host, form);
  }

  /** Puts the focus into the first field. */
  async focus(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }

  /** A choice of one. */
  choice(
    name: string,
    label: string,
    options: readonly (readonly [value: string, words: string])[],
  ): TemplateResult {
    return html`<div part="field" class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
      </select>
    </div>`;
  }

  /** A line or some lines of text, with a count of what was typed. */
  text(field: Field, words: FormOptions['words']): TemplateResult {
    const { name, label, rows, type = 'text', least, most } = field;
    const isNeeded = least !== undefined;
    const hint = `${name}-length`;
    const control = rows
      ? html`<textarea
          id=${name}
          name=${name}
          rows=${rows}
          minlength=${least ?? nothing}
          maxlength=${most}
          ?required=${isNeeded}
          aria-describedby=${hint}
          dir="auto"
          @input=${this.#typed}
        ></textarea>`
      : html`<input
          id=${name}
          name=${name}
          type=${type}
          minlength=${least ?? nothing}
          maxlength=${most}
          ?required=${isNeeded}
          aria-describedby=${hint}
          autocomplete="off"
          dir="auto"
          @input=${this.#typed}
        />`;
    const count = formatCount(this.#lengths.get(name) ?? 0, words.locale);
    return html`<div part="field" class="field">
      <label for=${name}>${label}${isNeeded ? nothing : ` (${words.optional})`}</label>
      ${control}
      <span id=${hint} class="muted numbers"
        >${words.lengthOf(count, formatCount(most, words.locale))}</span
      >
    </div>`;
  }

  template({ words, label, send, busy, fields }: FormOptions): TemplateResult {
    return html`<form part="form" class="form" aria-label=${label} @submit=${this.#submit}>
      ${fields}
      <div class="do">
        <button part="send" class="button send" type="submit" aria-disabled=${busy}>${send}</button>
        <button part="cancel" class="button" type="button" @click=${this.#told.cancelled}>
          ${words.cancel}
        </button>
      </div>
    </form>`;
  }

  readonly #typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    target.setCustomValidity('');
    this.#lengths.set(target.name, target.value.length);
    this.#host.requestUpdate();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { currentTarget: filled } = event;
    if (!(filled instanceof HTMLFormElement)) return;
    const values = new Map<string, string>();
    for (const [name, value] of new FormData(filled)) {
      if (typeof value === 'string') values.set(name, value.trim());
    }
    this.#told.sent(values, filled);
  };
}
