/** Listens to the window of an intent: what it says, and that it is gone. */
import { readOutcome, type AskedIntent, type IntentMessage } from '../core/index.ts';

export interface OpenIntent extends AskedIntent {
  /** The window that was opened; `null` where none could be, and no message can come. */
  readonly popup: Window | null;
  /** Origin of the page in it. */
  readonly origin: string;
  /** Ends listening. */
  readonly signal: AbortSignal;
}

/**
 * Waits for the outcome. A message is believed when it comes from the page's origin, from the window
 * that was opened, with the nonce that was made for it, in the right shape, and only once.
 *
 * @param told.answered called with the outcome, at most once
 * @param told.returned called whenever the reader is back and the window is not there any more. Where a
 *   page keeps itself apart from windows that it opens (`Cross-Origin-Opener-Policy`), no message comes,
 *   and its window counts as gone from the beginning.
 */
export function awaitIntent(
  { popup, origin, signal, ...asked }: OpenIntent,
  told: {
    readonly answered: (message: IntentMessage) => void;
    readonly returned: () => void;
  },
): void {
  const over = new AbortController();
  const until = { signal: AbortSignal.any([signal, over.signal]) };
  const onMessage = ({ origin: from, source, data }: MessageEvent<unknown>): void => {
    if (from !== origin || source === null || source !== popup) return;
    const message = readOutcome(data, asked);
    if (message === null) return;
    over.abort();
    told.answered(message);
  };
  const onReturn = (): void => {
    if (document.visibilityState === 'visible' && popup?.closed !== false) told.returned();
  };
  addEventListener('message', onMessage, until);
  addEventListener('focus', onReturn, until);
  document.addEventListener('visibilitychange', onReturn, until);
}
