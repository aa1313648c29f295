/** The frame of every page of the service's own. */
import { assetPath } from './assets.ts';
import { type Html, html } from './html.ts';
import type { PageWords } from './words/words.ts';

/** What the window tells the page that opened it, and to which origin. */
export interface PostBack {
  readonly message: Readonly<Record<string, unknown>>;
  readonly origin: string;
}

export interface Page {
  readonly words: PageWords;
  /** Path below which the service lies, without a slash at its end. */
  readonly root: string;
  readonly title: string;
  readonly body: Html;
  readonly footer?: Html | null;
  readonly postBack?: PostBack | null;
}

export function layout({ words, root, title, body, footer, postBack }: Page): Html {
  const isTelling = postBack !== null && postBack !== undefined;
  return html`<!doctype html>
    <html
      lang="${words.language}"
      data-message="${isTelling ? JSON.stringify(postBack.message) : ''}"
      data-origin="${postBack?.origin ?? ''}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${root}${assetPath('page.css')}" />
        ${isTelling ? html`<script src="${root}${assetPath('post-back.js')}" defer></script>` : ''}
      </head>
      <body>
        <main>${body}</main>
        ${footer ?? ''}
      </body>
    </html>`;
}

/** A page that only says something. */
export const saying = (
  page: Omit<Page, 'body' | 'title'>,
  heading: string,
  sentence: string,
  more: Html | '' = '',
): Html =>
  layout({
    ...page,
    title: heading,
    body: html`<h1>${heading}</h1>
      <p>${sentence}</p>
      ${more}`,
  });
