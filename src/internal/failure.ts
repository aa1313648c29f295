/** What is shown and said when something went wrong; loaded when it has. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../controllers/announcer.ts';
import { formatDateTime } from '../core/index.ts';
import { enCommon } from '../localize/locales/en/common.ts';
import { enFailure } from '../localize/locales/en/failure.ts';
import type { Messages } from '../localize/index.ts';
import type { ProfileError } from '../sources/index.ts';
import { button } from '../styles/button.ts';
import { message } from '../styles/message.ts';
import { addStyles } from './late-styles.ts';

/** A failure, and what is known of the element that it struck. */
export interface Failure {
  readonly host: LitElement;
  readonly error: ProfileError;
  /** When what is still shown was loaded, in milliseconds since the epoch; 0 when nothing is. */
  readonly loadedAt: number;
  readonly busy: boolean;
  /** The page's language; `undefined` is English. */
  readonly messages: Messages | undefined;
  /** Asks again; resolves with what went wrong this time, if anything did. */
  readonly retry: () => Promise<ProfileError | undefined>;
}

function errorWords(error: ProfileError, messages: Messages | undefined): string {
  const { errors, invalidId, retryAfter } = messages ?? enFailure;
  if (error.code === 'invalid-id') return invalidId[error.fault ?? 'shape'];
  return error.code === 'rate-limited' && error.retryAfter !== null
    ? retryAfter(Math.ceil(error.retryAfter))
    : errors[error.code];
}

/** The focus goes on where its button was, unless the reader has gone elsewhere meanwhile. */
function keepFocus({ renderRoot }: LitElement): void {
  const base = renderRoot.querySelector<HTMLElement>('.base');
  if (document.activeElement !== document.body || base === null) return;
  base.tabIndex = -1;
  base.focus({ preventScroll: true });
  base.addEventListener(
    'blur',
    () => {
      base.removeAttribute('tabindex');
    },
    { once: true },
  );
}

/** A calm sentence, with a button to try again where that can help. */
export function failureTemplate(failure: Failure): TemplateResult {
  const { error, loadedAt, busy, messages } = failure;
  addStyles(failure.host, button);
  addStyles(failure.host, message);
  const words = messages ?? enCommon;
  const { stale } = messages ?? enFailure;
  const onRetry = async () => {
    if (busy) return;
    announce(words.loadingProfile);
    const again = await failure.retry();
    if (again !== undefined) announce(errorWords(again, messages));
    await failure.host.updateComplete;
    keepFocus(failure.host);
  };
  return html`<div part="message" class="message">
    <p class="muted">
      ${loadedAt > 0 ? stale(formatDateTime(loadedAt, words.locale)) : errorWords(error, messages)}
    </p>
    ${
      loadedAt > 0 || error.retryable
        ? html`<button part="retry" class="button" aria-disabled=${busy} @click=${onRetry}>
            ${words.retry}
          </button>`
        : nothing
    }
  </div>`;
}
