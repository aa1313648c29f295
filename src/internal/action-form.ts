/** A form by which somebody acts whom the page has signed in; loaded when one opens. */
import type { LitElement, TemplateResult } from 'lit';
import type { Outcome } from '../controllers/acting.ts';
import type { IntentController, Subject } from '../controllers/intent.ts';
import type { Messages } from '../localize/index.ts';
import { enForms } from '../localize/locales/en/forms.ts';
import { ActForm, type FormOptions } from './form.ts';

/** The words of all of these forms, and the language that they are in. */
export type ActionFormWords = typeof enForms & { readonly locale: string };

/** What was filled in. */
export interface Filled {
  /** By which the page may forbid it. */
  readonly request: Event;
  /** Sends it. */
  readonly send: (token: string) => Promise<Outcome>;
}

/** One form, from when it opens until it has done its work. */
export abstract class ActionForm {
  readonly #form: ActForm;
  readonly #intent: IntentController;
  readonly #subject: Subject;
  readonly #over: () => void;

  /** @param over called when the form has done its work, or is not wanted any more */
  constructor(host: LitElement, intent: IntentController, subject: Subject, over: () => void) {
    this.#intent = intent;
    this.#subject = subject;
    this.#over = over;
    this.#form = new ActForm(host, {
      sent: (values, form) => {
        void this.#send(values, form);
      },
      cancelled: over,
    });
  }

  /** Puts the focus into the first field, once it is there. */
  async focus(): Promise<void> {
    await this.#form.focus();
  }

  template(messages: Messages | undefined, locale: string): TemplateResult {
    const words = { ...(messages ?? enForms), locale };
    return this.#form.template({
      ...this.contents(this.#form, words),
      words,
      busy: this.#intent.pending !== false,
    });
  }

  /** Its name, its fields, and what its button says. */
  protected abstract contents(
    form: ActForm,
    words: ActionFormWords,
  ): Pick<FormOptions, 'label' | 'send' | 'fields'>;

  /**
   * Reads what was filled in.
   *
   * @returns `null` when something is missing, which the form says then
   */
  protected abstract read(
    subject: Subject,
    values: ReadonlyMap<string, string>,
    form: HTMLFormElement,
    messages: Messages | undefined,
  ): Filled | null;

  async #send(values: ReadonlyMap<string, string>, form: HTMLFormElement): Promise<void> {
    const { acts, host, messages, pending } = this.#intent;
    if (pending || !acts) return;
    const filled = this.read(this.#subject, values, form, messages);
    if (!filled) return;
    const isOver =
      !host.dispatchEvent(filled.request) ||
      (await acts.inName(this.#intent, this.#subject, filled.send));
    // What was not taken stays to be sent again.
    if (isOver) this.#over();
  }
}

export type ActionFormClass = new (...args: ConstructorParameters<typeof ActionForm>) => ActionForm;
