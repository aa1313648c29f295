/** What the pages for intents have in common. */
import { formToken } from '../pages/guard.ts';
import { type Html, html } from '../pages/html.ts';
import { layout, type PostBack } from '../pages/layout.ts';
import type { Scene, SignedInScene } from './scene.ts';

/** Who asks, before anything else. */
export const asker = ({ asker: site, words }: Scene): Html | '' =>
  site === null
    ? ''
    : html`<div class="asker">
        <p><strong>${words.askedBy(site.origin)}</strong></p>
        <p class="muted">${words.onlyOutcome}</p>
      </div>`;

function footer({ visitor, words, root, self }: Scene): Html | null {
  if (visitor === null) return null;
  const { account, sessionToken } = visitor;
  return html`<footer>
    <form method="post" action="${root}/sign-out">
      <input type="hidden" name="token" value="${formToken(sessionToken)}" />
      <input type="hidden" name="back" value="${self}" />
      <span
        >${words.signedInAs(account.name)}${
          account.orcid === null ? '' : html`, ${words.orcidOf(account.orcid)}`
        }</span
      >
      <button class="link">${words.signOut}</button>
    </form>
  </footer>`;
}

/** A page about the scene's researcher. */
export const scenePage = (
  scene: Scene,
  title: string,
  body: Html,
  postBack: PostBack | null = null,
): Html =>
  layout({ words: scene.words, root: scene.root, title, body, footer: footer(scene), postBack });

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
    ${
      scene.visitor === null
        ? ''
        : html`<input
            type="hidden"
            name="token"
            value="${formToken(scene.visitor.sessionToken)}"
          />`
    }
    ${fields}
    <div class="actions">${buttons}</div>
  </form>`;

/** The heading and the asker, then what is particular. */
export const askingPage = (scene: Scene, heading: string, rest: Html): Html =>
  scenePage(
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
  const { words, providers, root, self, kind } = scene;
  const links = providers.map(
    ({ name }, n) =>
      html`<a
        class="button ${n === 0 ? 'primary' : ''}"
        href="${root}/sign-in?${new URLSearchParams({ with: String(n), back: self }).toString()}"
        >${words.signInWith(name)}</a
      >`,
  );
  return askingPage(
    scene,
    words[kind].signInTo(scene.subject.name),
    html`${notice}
      <p>${words[kind].about}</p>
      ${links.length === 0 ? html`<p>${words.noSignIn}</p>` : html`<p class="actions">${links}</p>`}
      ${decisionForm(scene, '', [button('cancel', words.cancel)])} ${feedLink(scene)}`,
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
  return scenePage(
    scene,
    heading,
    html`<h1>${heading}</h1>
      ${sentence === undefined ? '' : html`<p>${sentence}</p>`} ${wayBack}`,
    postBack,
  );
}

/** One choice of several. */
export const choices = <T extends string>(
  name: string,
  legend: string,
  options: Readonly<Record<T, string>>,
  chosen: string,
): Html =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${Object.entries<string>(options).map(
      ([value, label]) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${name}"
            value="${value}"
            required
            ${value === chosen ? 'checked' : ''}
          />
          ${label}</label
        >`,
    )}
  </fieldset>`;

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What is wrong with it, or ''. */
  readonly fault: string;
  readonly least?: number;
  readonly most: number;
  readonly form: 'text' | 'url' | 'lines';
}

export function textField({ name, label, hint, value, fault, least, most, form }: TextField): Html {
  const isWrong = fault !== '';
  const attributes = html`id="${name}" name="${name}" maxlength="${most}"
  aria-describedby="${name}-hint" ${least === undefined ? '' : html`minlength="${least}" required`}
  ${isWrong ? html`aria-invalid="true"` : ''}`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${
      form === 'lines'
        ? // A line's end right behind the tag would be lost.
          html`<textarea ${attributes}>${value}</textarea>`
        : html`<input type="${form}" value="${value}" ${attributes} />`
    }
    <p class="hint ${isWrong ? 'wrong' : ''}" id="${name}-hint">${isWrong ? fault : hint}</p>
  </div>`;
}

export type { SignedInScene };
