/** Inviting to collaborate on a page of the service's own. */
import { INVITATION_LENGTHS, InvitationSchema } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { choices, textField } from '../pages/fields.ts';
import { html } from '../pages/html.ts';
import { sendInvitation } from '../store/invitations.ts';
import { faultsOf } from './faults.ts';
import type { Intent } from './intent.ts';
import { askingPage, button, decisionForm } from './views.ts';

export const inviteIntent: Intent = {
  written: ['topic', 'text'],
  closed(scene) {
    const { words, subject } = scene;
    const isClaimed = subject.claim === 'claimed';
    if (isClaimed && subject.openToCollaborate === true) return null;
    return askingPage(
      scene,
      words.invite.heading(subject.name),
      html`<p>${isClaimed ? words.invite.notOpen : words.invite.locked}</p>
        ${decisionForm(scene, '', [button('cancel', words.claim.close)])}`,
    );
  },
  page(_db, scene, draft) {
    const { words, subject } = scene;
    const { invite } = words;
    const field = (name: 'topic' | 'text') => {
      const [least, most] = INVITATION_LENGTHS[name];
      return {
        name,
        label: invite[name],
        hint: words.lengths(least, most),
        value: draft?.form.get(name) ?? '',
        fault: draft?.faults.get(name) ?? '',
        least,
        most,
      };
    };
    const chosen = draft?.form.get('purpose') ?? scene.query('purpose') ?? '';
    return askingPage(
      scene,
      invite.heading(subject.name),
      html`<p>${invite.about}</p>
        ${decisionForm(
          scene,
          html`${choices('purpose', invite.purpose, invite.purposes, chosen)}
          ${textField({ ...field('topic'), form: 'text' })}
          ${textField({ ...field('text'), form: 'lines' })}`,
          [button('invite', invite.confirm, true), button('cancel', words.cancel)],
        )}`,
    );
  },
  async act(db, { subject, visitor, words }, form) {
    const invitation = v.safeParse(InvitationSchema, {
      purpose: form.get('purpose'),
      topic: form.get('topic'),
      text: form.get('text'),
    });
    if (!invitation.success) {
      const inWords = (name: 'topic' | 'text') => {
        const [least, most] = INVITATION_LENGTHS[name];
        return `${words.invite.textWrong} (${words.lengths(least, most)})`;
      };
      const said = { topic: inWords('topic'), text: inWords('text') };
      return { form, faults: faultsOf(invitation.issues, said, ['purpose', words.invite.purpose]) };
    }
    await sendInvitation(db, visitor.account, subject.id, invitation.output);
    return { outcome: 'done', heading: words.invite.sent(subject.name), says: { sent: true } };
  },
};
