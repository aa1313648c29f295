/** An invitation, filled in where the page has signed the reader in. */
import { askInvitation } from '../../controllers/acting.ts';
import type { Subject } from '../../controllers/intent.ts';
import { INVITATION_LENGTHS, INVITATION_PURPOSES } from '../../core/index.ts';
import { ActionForm, type ActionFormWords, type Filled } from '../../internal/action-form.ts';
import type { ActForm } from '../../internal/form.ts';
import { InviteRequestEvent } from './collaboration-invite.events.ts';

export class InviteForm extends ActionForm {
  protected override contents(form: ActForm, words: ActionFormWords) {
    const [leastTopic, mostTopic] = INVITATION_LENGTHS.topic;
    const [leastText, mostText] = INVITATION_LENGTHS.text;
    return {
      label: words.sendInvitation,
      send: words.sendInvitation,
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
    };
  }

  protected override read(
    { service, researcher }: Subject,
    values: ReadonlyMap<string, string>,
  ): Filled {
    const purpose = INVITATION_PURPOSES.find((one) => one === values.get('purpose')) ?? 'other';
    const invitation = {
      purpose,
      topic: values.get('topic') ?? '',
      text: values.get('text') ?? '',
    };
    return {
      request: new InviteRequestEvent(researcher, invitation),
      send: async (token) => {
        await askInvitation(service, researcher.id, token, invitation);
        return { sent: true };
      },
    };
  }
}
