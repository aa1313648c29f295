/** What is shown and said when something went wrong; loaded when it has. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../controllers/announcer.ts';
import type { ResourceController } from '../controllers/resource.ts';
import { formatDateTime } from '../core/index.ts';
import { enCommon } from '../localize/locales/en/common.ts';
import { enFailure } from '../localize/locales/en/failure.ts';
import type { Messages } from '../localize/index.ts';
import type { ProfileError } from '../sources/index.ts';
import { button } from '../styles/button.ts';
import { message } from '../styles/message.ts';
import { addStyles } from './late-styles.ts';

function errorWords(error: ProfileError, messages: Messages | undefined, host: object): string {
  const { errors, invalidId, retryAfter, aboutWork } = messages ?? enFailure;
  // What asks for a work is not told of a researcher.
  const ofWork = 'work' in host ? aboutWork[error.fault ?? error.code] : undefined;
  if (ofWork !== undefined) return ofWork;
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

/**
 * A calm sentence, with a button to try again where that can help.
 *
 * @param resource what `host` could not load, or not load anew
 * @param messages the page's language; `undefined` is English
 */
export function failureTemplate<T>(
  host: LitElement & { refresh(): Promise<void> },
  resource: ResourceController<T>,
  messages: Messages | undefined,
): TemplateResult | typeof nothing {
  const { error, value, loadedAt, busy } = resource;
  if (error === undefined) return nothing;
  addStyles(host, button);
  addStyles(host, message);
  const isShown = value !== undefined;
  const words = messages ?? enCommon;
  const { stale } = messages ?? enFailure;
  const onRetry = async () => {
    if (busy) return;
    announce(words.loadingProfile);
    await host.refresh();
    if (resource.error !== undefined) announce(errorWords(resource.error, messages, host));
    await host.updateComplete;
    keepFocus(host);
  };
  return html`<div part="message" class="message">
    <p class="muted">
      ${isShown ? stale(formatDateTime(loadedAt, words.locale)) : errorWords(error, messages, host)}
    </p>
    ${
      isShown || error.retryable
        ? html`<button part="retry" class="button" aria-disabled=${busy} @click=${onRetry}>
            ${words.retry}
          </button>`
        : nothing
    }
  </div>`;
}
