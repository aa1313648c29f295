/** An invitation, filled in where the page has signed the reader in. */
import type { LitElement, TemplateResult } from 'lit';
import { askInvitation } from '../../controllers/acting.ts';
import type { IntentController, Subject } from '../../controllers/intent.ts';
import { INVITATION_LENGTHS, INVITATION_PURPOSES } from '../../core/index.ts';
import { ActForm } from '../../internal/form.ts';
import type { Messages } from '../../localize/index.ts';
import { enForms } from '../../localize/locales/en/forms.ts';
import { InviteRequestEvent } from './collaboration-invite.events.ts';

export class InviteForm {
  readonly #form: ActForm;
  readonly #intent: IntentController;

  /** @param over called when the form has done its work, or is not wanted any more */
  constructor(host: LitElement, intent: IntentController, subject: Subject, over: () => void) {
    this.#intent = intent;
    this.#form = new ActForm(host, {
      sent: (values) => {
        void this.#send(subject, values, over);
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
    const [leastTopic, mostTopic] = INVITATION_LENGTHS.topic;
    const [leastText, mostText] = INVITATION_LENGTHS.text;
    return form.template({
      words,
      label: words.sendInvitation,
      send: words.sendInvitation,
      busy: this.#intent.pending !== false,
      fields: [
        form.choice(
          'purpose',
          words.invitePurpose,
          INVITATION_PURPOSES.map((purpose) => [purpose, words.invitePurposes[purpose]]),
        ),
        form.text(
          { name: 'topic', label: words.inviteTopic, least: leastTopic, most: mostTopic },
          words,
        ),
        form.text(
          { name: 'text', label: words.inviteText, rows: 6, least: leastText, most: mostText },
          words,
        ),
      ],
    });
  }

  async #send(
    subject: Subject,
    values: ReadonlyMap<string, string>,
    over: () => void,
  ): Promise<void> {
    const { service, researcher } = subject;
    const { acts, host, pending } = this.#intent;
    if (pending || !acts) return;
    const purpose = INVITATION_PURPOSES.find((one) => one === values.get('purpose')) ?? 'other';
    const invitation = {
      purpose,
      topic: values.get('topic') ?? '',
      text: values.get('text') ?? '',
    };
    const isWanted = host.dispatchEvent(new InviteRequestEvent(researcher, invitation));
    const isOver =
      !isWanted ||
      (await acts.inName(this.#intent, subject, async (token) => {
        await askInvitation(service, researcher.id, token, invitation);
        return { sent: true };
      }));
    // What was not taken stays to be sent again.
    if (isOver) over();
  }
}
