/** What the pages for intents have in common. */
import { type Html, html } from '../pages/html.ts';
import { signInLinks, tokenField, visitPage } from '../pages/signed-in.ts';
import type { Scene } from './scene.ts';

/** Who asks, before anything else. */
export const asker = ({ asker: site, words }: Scene): Html | '' =>
  site === null
    ? ''
    : html`<div class="asker">
        <p><strong>${words.askedBy(site.origin)}</strong></p>
        <p class="muted">${words.onlyOutcome}</p>
      </div>`;

export const button = (decision: string, label: string, isPrimary = false): Html =>
  html`<button
    class="button ${isPrimary ? 'primary' : ''}"
    name="decision"
    value="${decision}"
    ${decision === 'cancel' ? 'formnovalidate' : ''}
  >
    ${label}
  </button>`;

/** A form that comes back to this page. */
export const decisionForm = (scene: Scene, fields: Html | '', buttons: readonly Html[]): Html =>
  html`<form method="post" action="${scene.self}">
    ${tokenField(scene)} ${fields}
    <div class="actions">${buttons}</div>
  </form>`;

/** The heading and the asker, then what is particular. */
export const askingPage = (scene: Scene, heading: string, rest: Html): Html =>
  visitPage(
    scene,
    heading,
    html`${asker(scene)}
      <h1>${heading}</h1>
      ${rest}`,
  );

/** The feed of the researcher's new works, beside following; nothing beside all else. */
export function feedLink({ kind, root, subject, words }: Scene): Html | '' {
  if (kind !== 'follow') return '';
  const feed = `${root}/researchers/${encodeURIComponent(subject.id)}/works.atom`;
  return html`<p class="muted">
    <a href="${feed}" type="application/atom+xml">${words.follow.feed}</a>
  </p>`;
}

/** For somebody who is not signed in. */
export function signInPage(scene: Scene, notice: Html | '' = ''): Html {
  const { words, kind } = scene;
  return askingPage(
    scene,
    words[kind].signInTo(scene.subject.name),
    html`${notice}
      <p>${words[kind].about}</p>
      ${signInLinks(scene)} ${decisionForm(scene, '', [button('cancel', words.cancel)])}
      ${feedLink(scene)}`,
  );
}

/** How the visit ended. */
export interface Ending {
  readonly outcome: 'done' | 'cancelled';
  readonly heading: string;
  readonly sentence?: string;
  /** What the asking page is told beside that. */
  readonly says?: Readonly<Record<string, unknown>>;
}

/** The last page. It tells the page that opened the window, or leads back to the profile. */
export function endPage(scene: Scene, { outcome, heading, sentence, says }: Ending): Html {
  const { kind, asked, asker: site, subject, words } = scene;
  const postBack =
    site === null || kind === 'report'
      ? null
      : {
          origin: site.origin,
          message: {
            type: `bzpeer:${kind}`,
            nonce: site.nonce,
            researcher: asked,
            outcome,
            ...says,
          },
        };
  const { profileUrl } = subject;
  const wayBack =
    site !== null || profileUrl === null
      ? html`<p class="muted">${words.mayClose}</p>`
      : html`<p><a href="${profileUrl}">${words.backToProfile}</a></p>`;
  return visitPage(
    scene,
    heading,
    html`<h1>${heading}</h1>
      ${sentence === undefined ? '' : html`<p>${sentence}</p>`} ${wayBack}`,
    postBack,
  );
}
