/** What the elements share whose action takes words of the visitor's own. */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { isFirstParty } from '../controllers/intent.ts';
import type { CommonWords } from '../localize/index.ts';
import { acting } from '../styles/acting.ts';
import { button } from '../styles/button.ts';
import { links } from '../styles/links.ts';
import { surface } from '../styles/surface.ts';
import type { ActionForm, ActionFormClass } from './action-form.ts';
import { ActingElement } from './acting-element.ts';
import { sharedStyles } from './profile-element.ts';

/**
 * Base of the elements whose words are written in a window of the service's own, or in a form here, on a
 * site that has signed the visitor in.
 */
export abstract class FormElement<W extends CommonWords> extends ActingElement<W> {
  static override styles: CSSResultGroup = [sharedStyles, links, button, surface, acting];

  static override properties: PropertyDeclarations = {
    form: { state: true },
  };

  /** What is filled in. */
  declare protected form: ActionForm | null;

  constructor() {
    super();
    this.form = null;
  }

  /** Loads the form. */
  protected abstract loadForm(): Promise<ActionFormClass>;

  /** The form that is open; `undefined` for none. */
  protected formTemplate(): TemplateResult | undefined {
    return this.form?.template(this.messages, this.words.locale);
  }

  /** The link that acts. */
  protected linkTemplate(part: string, words: string): TemplateResult {
    const { intent } = this;
    return html`<a
      part=${part}
      class=${part}
      href=${intent.href() ?? nothing}
      target="_blank"
      @click=${this.#act}
      @pointerenter=${intent.prepare}
      @focus=${intent.prepare}
      >${words}</a
    >`;
  }

  readonly #act = (event: MouseEvent): void => {
    const { intent, subject } = this;
    if (subject && isFirstParty(subject)) {
      event.preventDefault();
      void this.#fillIn();
    } else {
      intent.click(event);
    }
  };

  async #fillIn(): Promise<void> {
    const { intent, subject } = this;
    if (!subject || intent.pending) return;
    const acts = await intent.load();
    if (!(await acts.inName(intent, subject))) return;
    const Form = await this.loadForm();
    this.form = new Form(this, intent, subject, () => {
      this.form = null;
      void this.#focusBack();
    });
    await this.form.focus();
  }

  /** Where the form was, the focus goes on. */
  async #focusBack(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part="button"], .more a')?.focus();
  }
}
