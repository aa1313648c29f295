/** The evidence behind a claim, filled in where the page has signed the reader in. */
import type { LitElement, TemplateResult } from 'lit';
import { askClaim } from '../../controllers/acting.ts';
import type { IntentController, Subject } from '../../controllers/intent.ts';
import { CLAIM_EVIDENCE_KINDS, CLAIM_LENGTHS } from '../../core/index.ts';
import { ActForm } from '../../internal/form.ts';
import type { Messages } from '../../localize/index.ts';
import { enForms } from '../../localize/locales/en/forms.ts';
import { ClaimRequestEvent } from './claim-profile.events.ts';

export class ClaimForm {
  readonly #form: ActForm;
  readonly #intent: IntentController;

  /** @param over called when the form has done its work, or is not wanted any more */
  constructor(host: LitElement, intent: IntentController, subject: Subject, over: () => void) {
    this.#intent = intent;
    this.#form = new ActForm(host, {
      sent: (values, form) => {
        void this.#send(subject, values, form, over);
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
    const form = this.#form;
    return form.template({
      words,
      label: words.evidenceAsk,
      send: words.sendClaim,
      busy: this.#intent.pending !== false,
      fields: [
        form.choice(
          'kind',
          words.evidenceKind,
          CLAIM_EVIDENCE_KINDS.map((kind) => [kind, words.evidenceKinds[kind]]),
        ),
        form.text(
          { name: 'text', label: words.evidenceText, rows: 4, most: CLAIM_LENGTHS.text },
          words,
        ),
        form.text(
          { name: 'url', label: words.evidenceUrl, type: 'url', most: CLAIM_LENGTHS.url },
          words,
        ),
      ],
    });
  }

  async #send(
    subject: Subject,
    values: ReadonlyMap<string, string>,
    form: HTMLFormElement,
    over: () => void,
  ): Promise<void> {
    const { service, researcher } = subject;
    const { acts, host, messages, pending } = this.#intent;
    const kind = CLAIM_EVIDENCE_KINDS.find((one) => one === values.get('kind')) ?? 'other';
    const given = (name: string) => (values.get(name) === '' ? null : (values.get(name) ?? null));
    const evidence = { kind, text: given('text'), url: given('url') };
    if (pending || !acts) return;
    if (kind !== 'orcid-record' && evidence.text === null && evidence.url === null) {
      const field = form.querySelector('textarea');
      field?.setCustomValidity((messages ?? enForms).evidenceMissing);
      field?.reportValidity();
      return;
    }
    const isWanted = host.dispatchEvent(new ClaimRequestEvent(researcher, evidence));
    const isOver =
      !isWanted ||
      (await acts.inName(this.#intent, subject, async (token) =>
        askClaim(service, researcher.id, token, evidence),
      ));
    // What was not taken stays to be sent again.
    if (isOver) over();
  }
}
