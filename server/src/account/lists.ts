/** The lists on the page of an account. */
import { type Html, html } from '../pages/html.ts';
import { tokenField } from '../pages/signed-in.ts';
import { addressOf, type SignedIn, type Visit } from '../pages/visit.ts';
import type { NewestPage } from '../store/newest.ts';
import type { OwnClaim } from '../store/own.ts';
import type { OwnFollow, OwnInvitation } from '../store/own-lists.ts';
import type { ReceivedInvitation } from '../store/inbox.ts';
import type { Cursors, ListName, Overview } from './read.ts';

/** A visit with what the page shows. */
export interface Shown {
  readonly visit: SignedIn<Visit>;
  readonly overview: Overview;
  readonly cursors: Cursors;
}

const time = ({ visit: { words } }: Shown, at: string): Html =>
  html`<time datetime="${at}">${words.account.day(new Date(at))}</time>`;

const nameOf = ({ overview: { names } }: Shown, researcher: string): string =>
  names.get(researcher)?.name ?? researcher;

function linkTo(shown: Shown, researcher: string): Html | string {
  const profileUrl = shown.overview.names.get(researcher)?.profileUrl ?? null;
  const name = nameOf(shown, researcher);
  return profileUrl === null ? name : html`<a href="${profileUrl}">${name}</a>`;
}

/** The way to what is older, and back to the newest. */
function turns({ visit, cursors }: Shown, name: ListName, next: string | null): Html | '' {
  const { [name]: here, ...others } = cursors;
  const { newest, older } = visit.words.account;
  const link = (label: string, more: Cursors) =>
    html`<a href="${addressOf(visit, '/account', { ...others, ...more })}#${name}">${label}</a>`;
  if (here === undefined && next === null) return '';
  return html`<p class="actions muted">
    ${here === undefined ? '' : link(newest, {})}
    ${next === null ? '' : link(older, { [name]: next })}
  </p>`;
}

/** A heading with the number of all, the rows of this page, or what is said when there are none. */
const section = (
  id: string,
  heading: string,
  total: number,
  rows: readonly Html[],
  empty: string,
  more: Html | '' = '',
): Html =>
  html`<section id="${id}">
    <h2>${heading} ${total === 0 ? '' : html`<span class="muted numbers">${total}</span>`}</h2>
    ${
      rows.length === 0
        ? html`<p class="muted">${empty}</p>`
        : html`<ul class="rows">
            ${rows.map((row) => html`<li>${row}</li>`)}
          </ul>`
    }
    ${more}
  </section>`;

const newestSection = <T>(
  shown: Shown,
  name: ListName,
  { items, total, next }: NewestPage<T>,
  row: (item: T) => Html,
): Html => {
  const { [name]: heading, none } = shown.visit.words.account;
  return section(name, heading, total, items.map(row), none[name], turns(shown, name, next));
};

export const followsSection = (shown: Shown): Html =>
  newestSection(
    shown,
    'follows',
    shown.overview.follows,
    ({ researcher, at }: OwnFollow) =>
      html`<form class="row" method="post" action="${shown.visit.self}">
        ${tokenField(shown.visit)}
        <input type="hidden" name="researcher" value="${researcher}" />
        <p>
          <strong>${linkTo(shown, researcher)}</strong>
          <span class="muted">${shown.visit.words.account.since} ${time(shown, at)}</span>
        </p>
        <button
          class="link"
          name="decision"
          value="stop"
          aria-label="${shown.visit.words.account.stop(nameOf(shown, researcher))}"
        >
          ${shown.visit.words.follow.stop}
        </button>
      </form>`,
  );

export const claimsSection = (shown: Shown): Html => {
  const { account } = shown.visit.words;
  const row = ({ researcher, status, submitted, reason }: OwnClaim) =>
    html`<p>
        <strong>${linkTo(shown, researcher)}</strong>
        <span class="muted">${account.claimed} ${time(shown, submitted)}</span>
      </p>
      <p>
        ${account.claimStates[status]}${reason === null ? '' : html` <q>${reason}</q>`}
        <a
          href="${addressOf(shown.visit, '/intents/claim', { researcher })}"
          aria-label="${account.openClaim}: ${nameOf(shown, researcher)}"
          >${account.openClaim}</a
        >
      </p>`;
  const { claims } = shown.overview;
  return section('claims', account.claims, claims.length, claims.map(row), account.none.claims);
};

/** An invitation as its text is: with its lines, and nothing of it as markup. */
const invitation = (
  shown: Shown,
  { topic, purpose, text, at }: Pick<ReceivedInvitation, 'topic' | 'purpose' | 'text' | 'at'>,
  party: Html,
): Html =>
  html`<h3 dir="auto">${topic}</h3>
    <p class="muted">
      ${party} · ${shown.visit.words.invite.purposes[purpose]} · ${time(shown, at)}
    </p>
    <p class="written" dir="auto">${text}</p>`;

export const receivedSection = (shown: Shown): Html =>
  newestSection(shown, 'received', shown.overview.received, (item: ReceivedInvitation) => {
    const { name, orcid } = item.from;
    const iD =
      orcid === null
        ? ''
        : html`, <a href="https://orcid.org/${orcid}">${shown.visit.words.orcidOf(orcid)}</a>`;
    return invitation(shown, item, html`${shown.visit.words.account.from(name)}${iD}`);
  });

export const sentSection = (shown: Shown): Html =>
  newestSection(shown, 'sent', shown.overview.sent, (item: OwnInvitation) =>
    invitation(
      shown,
      item,
      html`${shown.visit.words.account.to} ${linkTo(shown, item.researcher)}`,
    ),
  );
