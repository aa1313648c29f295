/** The page of an account, and those on which it ends. */
import { type Html, html } from '../pages/html.ts';
import { saying } from '../pages/layout.ts';
import { signInLinks, tokenField, visitPage } from '../pages/signed-in.ts';
import { ACCOUNT_PAGE, ERASE_PAGE } from '../pages/addresses.ts';
import { addressOf, type SignedIn, type Visit } from '../pages/visit.ts';
import type { Erased } from '../store/erase.ts';
import {
  claimsSection,
  followsSection,
  receivedSection,
  sentSection,
  type Shown,
} from './lists.ts';

function keptSection({ visit, overview }: Shown): Html {
  const { words, visitor, providers } = visit;
  const { keeps } = words.account;
  const { name, orcid, issuer, subject, institutionRor } = visitor.account;
  const { sessions, reports, notes } = overview.kept;
  const place = providers.find((provider) => provider.issuer === issuer)?.name ?? issuer;
  const facts: [label: string, value: string | number][] = [
    [keeps.name, name],
    ...(orcid === null ? [] : [[keeps.orcid, orcid] satisfies [string, string]]),
    ...(institutionRor === null
      ? []
      : [[keeps.institution, `https://ror.org/${institutionRor}`] satisfies [string, string]]),
    [keeps.place, place],
    [keeps.subject, subject],
    [keeps.sessions, sessions],
    [keeps.reports, reports],
    [keeps.notes, notes],
  ];
  return html`<section id="kept">
    <h2>${keeps.heading}</h2>
    <dl>
      ${facts.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="muted">${keeps.about}</p>
    <p class="actions">
      <a class="button" href="${addressOf(visit, `${ACCOUNT_PAGE}/export`)}"
        >${words.account.download}</a
      >
      <a class="button" href="${addressOf(visit, ERASE_PAGE)}">${words.account.erase.link}</a>
    </p>
  </section>`;
}

/** @param notice what was done just now */
export const accountPage = (shown: Shown, notice: string | null): Html => {
  const { heading, about } = shown.visit.words.account;
  return visitPage(
    shown.visit,
    heading,
    html`<h1>${heading}</h1>
      ${notice === null ? '' : html`<p class="notice" role="status">${notice}</p>`}
      <p>${about}</p>
      ${followsSection(shown)} ${claimsSection(shown)} ${receivedSection(shown)}
      ${sentSection(shown)} ${keptSection(shown)}`,
  );
};

/** For somebody who is not signed in. @param wasSignedIn whether they sent a form as if they were */
export const signInFirst = (visit: Visit, wasSignedIn: boolean): Html => {
  const { words } = visit;
  return visitPage(
    visit,
    words.account.signIn,
    html`<h1>${words.account.signIn}</h1>
      ${wasSignedIn ? html`<p class="wrong" role="alert">${words.wasSignedOut}</p>` : ''}
      <p>${words.account.about}</p>
      ${signInLinks(visit)}`,
  );
};

/** The second step before everything is gone. */
export const erasePage = (visit: SignedIn<Visit>): Html => {
  const { erase } = visit.words.account;
  return visitPage(
    visit,
    erase.heading,
    html`<h1>${erase.heading}</h1>
      <p>${erase.about}</p>
      <p>${erase.stays}</p>
      <form method="post" action="${visit.self}">
        ${tokenField(visit)}
        <div class="actions">
          <button class="button danger" name="decision" value="erase">${erase.confirm}</button>
          <a class="button" href="${addressOf(visit, ACCOUNT_PAGE)}">${erase.keep}</a>
        </div>
      </form>`,
  );
};

export const erasedPage = ({ words, root }: Visit, erased: Erased): Html =>
  saying({ words, root }, words.account.erase.done, words.account.erase.gone(erased));
