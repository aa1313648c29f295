import { html, type Html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { en } from '../pages/words/en.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';

/** What it is called wherever it is named. */
export const DEMO_NAME = 'Demo accounts';
export const DEMO_WARNING = 'Demo accounts — not a real identity provider';

/** Everybody there is; whoever is picked is signed in, without a password. */
export const choicePage = (action: string): Html =>
  layout({
    words: en,
    root: '',
    title: DEMO_WARNING,
    body: html`<h1>${DEMO_WARNING}</h1>
      <p>
        These people are made up, and have no passwords. On a real service you would be at ORCID or
        at your institution now.
      </p>
      <form method="post" action="${action}">
        ${DEMO_ACCOUNTS.map(
          ({ sub, name, orcid, about }) =>
            html`<div class="field">
              <button class="button" name="account" value="${sub}" aria-describedby="${sub}">
                ${name}
              </button>
              <p class="hint" id="${sub}">${about} ${orcid === null ? '' : en.orcidOf(orcid)}</p>
            </div>`,
        )}
        <div class="actions">
          <button class="button" name="account" value="">${en.cancel}</button>
        </div>
      </form>`,
  });
