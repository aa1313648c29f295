/** Claiming an author record on a page of the service's own. */
import { CLAIM_LENGTHS, type ClaimState, ClaimEvidenceSchema } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { choices, textField } from '../pages/fields.ts';
import { type Html, html } from '../pages/html.ts';
import { addressOf } from '../pages/visit.ts';
import { claimState, submitClaim } from '../store/claims.ts';
import { faultsOf } from './faults.ts';
import type { Draft, Intent } from './intent.ts';
import type { Scene, SignedInScene } from './scene.ts';
import { askingPage, button, decisionForm, type Ending } from './views.ts';

/** Where somebody goes whom the record means by mistake, or who sees something wrong in it. */
function otherWays({ words, asked, ...place }: Scene): Html {
  const link = (about: string, label: string) => {
    const to = addressOf(place, '/intents/report', { researcher: asked, about });
    return html`<a href="${to}">${label}</a>`;
  };
  return html`<p class="muted actions">
    ${link('not-me', words.claim.notMe)} ${link('error', words.claim.anError)}
  </p>`;
}

function evidenceFields({ words: { claim, ...words } }: Scene, draft: Draft | null): Html {
  const field = (name: string) => ({
    name,
    value: draft?.form.get(name) ?? '',
    fault: draft?.faults.get(name) ?? '',
  });
  return html`${choices('kind', claim.kind, claim.kinds, draft?.form.get('kind') ?? '')}
  ${textField({
    ...field('text'),
    label: claim.text,
    hint: words.upTo(CLAIM_LENGTHS.text),
    most: CLAIM_LENGTHS.text,
    form: 'lines',
  })}
  ${textField({
    ...field('url'),
    label: claim.url,
    hint: `${words.optional}, ${words.upTo(CLAIM_LENGTHS.url)}`,
    most: CLAIM_LENGTHS.url,
    form: 'url',
  })}`;
}

function endingOf({ words, subject }: SignedInScene, { claim, mine }: ClaimState): Ending {
  const heading = () => {
    if (claim === 'disputed') return words.claim.disputed;
    return mine === 'approved' ? words.claim.approved(subject.name) : words.claim.pending;
  };
  return { outcome: 'done', heading: heading(), says: { claim } };
}

export const claimIntent: Intent = {
  written: ['text', 'url'],
  async page(db, scene, draft) {
    const { words, subject, visitor } = scene;
    const { claim } = words;
    const { orcid } = visitor.account;
    const { claim: standing, mine } = await claimState(db, subject.id, visitor.account);
    const cancel = button('cancel', words.cancel);
    if (mine === 'approved') {
      const look = decisionForm(scene, '', [button('look', claim.close, true)]);
      return askingPage(scene, claim.approved(subject.name), html`${look} ${otherWays(scene)}`);
    }
    const isOwn = orcid !== null && orcid === subject.orcid;
    const isRival = mine === 'none' && (standing === 'claimed' || standing === 'pending');
    return askingPage(
      scene,
      claim.heading(subject.name),
      html`<p>${claim.about}</p>
        <p>${isOwn ? claim.own(orcid) : claim.review}</p>
        ${isRival ? html`<p>${claim.disputes}</p>` : ''}
        ${mine === 'none' ? '' : html`<p>${claim.mine[mine]}</p>`}
        ${decisionForm(
          scene,
          isOwn
            ? html`<input type="hidden" name="kind" value="orcid-record" />`
            : evidenceFields(scene, draft),
          [button('claim', claim.confirm, true), cancel],
        )}
        ${otherWays(scene)}`,
    );
  },
  async act(db, scene, form) {
    const { subject, visitor, words } = scene;
    if (form.get('decision') !== 'claim') {
      return endingOf(scene, await claimState(db, subject.id, visitor.account));
    }
    const evidence = v.safeParse(ClaimEvidenceSchema, {
      kind: form.get('kind'),
      text: form.get('text').trim() || null,
      url: form.get('url').trim() || null,
    });
    if (!evidence.success) {
      const { textWrong, urlWrong, evidenceWanted } = words.claim;
      return {
        form,
        faults: faultsOf(evidence.issues, { text: textWrong, url: urlWrong }, [
          'text',
          evidenceWanted,
        ]),
      };
    }
    return endingOf(scene, await submitClaim(db, visitor.account, subject.id, evidence.output));
  },
};
