/** Signing in and out, as every page for people has it. */
import { ACCOUNT_PAGE } from './addresses.ts';
import { formToken } from './guard.ts';
import { type Html, html } from './html.ts';
import { layout, type PostBack } from './layout.ts';
import { addressOf, type Visit } from './visit.ts';

/** What every form of somebody who is signed in brings along. */
export const tokenField = ({ visitor }: Visit): Html | '' =>
  visitor === null
    ? ''
    : html`<input type="hidden" name="token" value="${formToken(visitor.sessionToken)}" />`;

/** The ways to sign in, which lead back to this page. */
export function signInLinks({ providers, words, root, self }: Visit): Html {
  const links = providers.map(
    ({ name }, n) =>
      html`<a
        class="button ${n === 0 ? 'primary' : ''}"
        href="${root}/sign-in?${new URLSearchParams({ with: String(n), back: self }).toString()}"
        >${words.signInWith(name)}</a
      >`,
  );
  return links.length === 0
    ? html`<p>${words.noSignIn}</p>`
    : html`<p class="actions">${links}</p>`;
}

function footer(visit: Visit): Html | null {
  const { visitor, words, root, self } = visit;
  if (visitor === null) return null;
  const { account } = visitor;
  const isAccount = self.startsWith(root + ACCOUNT_PAGE);
  return html`<footer>
    <form method="post" action="${root}/sign-out">
      ${tokenField(visit)}
      <input type="hidden" name="back" value="${self}" />
      <span
        >${words.signedInAs(account.name)}${
          account.orcid === null ? '' : html`, ${words.orcidOf(account.orcid)}`
        }</span
      >
      <span class="ways">
        ${
          isAccount
            ? ''
            : html`<a href="${addressOf(visit, ACCOUNT_PAGE)}" target="_blank"
                >${words.account.link}</a
              >`
        }
        <button class="link">${words.signOut}</button>
      </span>
    </form>
  </footer>`;
}

/** A page of this visit. */
export const visitPage = (
  visit: Visit,
  title: string,
  body: Html,
  postBack: PostBack | null = null,
): Html =>
  layout({ words: visit.words, root: visit.root, title, body, footer: footer(visit), postBack });
