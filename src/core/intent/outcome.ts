/** Reads what an intent window says, and believes it only where it answers what was asked. */
import type { IntentKind } from '../schema/acting-kinds.ts';
import type { IntentMessage } from '../schema/intent.ts';
import { fit } from '../shape/shape.ts';
import { intentMessageShape } from '../shape/intent.ts';

/** What a window was opened for. */
export interface AskedIntent {
  readonly kind: IntentKind;
  /** The service's own id of the researcher. */
  readonly researcher: string;
  /** Made for this one window. */
  readonly nonce: string;
}

/** What has to be said when an action of that kind was done. */
const SAYS: Readonly<Record<IntentKind, (message: IntentMessage) => boolean>> = {
  follow: ({ following }) => following !== null,
  claim: ({ claim }) => claim !== null,
  invite: ({ sent }) => sent === true,
};

/**
 * The message, if `data` is one, and the answer to `asked`. Where a message came from is not looked at:
 * that is known only to who received it.
 */
export function readOutcome(
  data: unknown,
  { kind, researcher, nonce }: AskedIntent,
): IntentMessage | null {
  let message: IntentMessage;
  try {
    message = fit(intentMessageShape, data);
  } catch {
    return null;
  }
  const isAnswer =
    message.type === `bzpeer:${kind}` &&
    message.nonce === nonce &&
    message.researcher === researcher &&
    (message.outcome === 'cancelled' || SAYS[kind](message));
  return isAnswer ? message : null;
}
