/** The evidence behind a claim, filled in where the page has signed the reader in. */
import { askClaim } from '../../controllers/acting.ts';
import type { Subject } from '../../controllers/intent.ts';
import { CLAIM_EVIDENCE_KINDS, CLAIM_LENGTHS } from '../../core/index.ts';
import { ActionForm, type ActionFormWords, type Filled } from '../../internal/action-form.ts';
import type { ActForm } from '../../internal/form.ts';
import type { Messages } from '../../localize/index.ts';
import { enForms } from '../../localize/locales/en/forms.ts';
import { ClaimRequestEvent } from './claim-profile.events.ts';

export class ClaimForm extends ActionForm {
  protected override contents(form: ActForm, words: ActionFormWords) {
    const { text: mostText, url: mostUrl } = CLAIM_LENGTHS;
    return {
      label: words.evidenceAsk,
      send: words.sendClaim,
      fields: [
        form.choice(
          'kind',
          words.evidenceKind,
          CLAIM_EVIDENCE_KINDS.map((kind) => [kind, words.evidenceKinds[kind]]),
        ),
        form.text({ name: 'text', label: words.evidenceText, rows: 4, most: mostText }, words),
        form.text({ name: 'url', label: words.evidenceUrl, type: 'url', most: mostUrl }, words),
      ],
    };
  }

  protected override read(
    { service, researcher }: Subject,
    values: ReadonlyMap<string, string>,
    form: HTMLFormElement,
    messages: Messages | undefined,
  ): Filled | null {
    const kind = CLAIM_EVIDENCE_KINDS.find((one) => one === values.get('kind')) ?? 'other';
    const given = (name: string) => (values.get(name) === '' ? null : (values.get(name) ?? null));
    const evidence = { kind, text: given('text'), url: given('url') };
    if (kind !== 'orcid-record' && evidence.text === null && evidence.url === null) {
      const field = form.querySelector('textarea');
      field?.setCustomValidity((messages ?? enForms).evidenceMissing);
      field?.reportValidity();
      return null;
    }
    return {
      request: new ClaimRequestEvent(researcher, evidence),
      send: async (token) => askClaim(service, researcher.id, token, evidence),
    };
  }
}
