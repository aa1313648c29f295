/** The closed family of things that can go wrong between an element and its source. */
import type { IdFault } from '../core/index.ts';

/**
 * - `not-configured` no source is known for the element
 * - `invalid-id` the id cannot exist (`fault` says why)
 * - `not-found` the source does not know the id
 * - `offline` the source could not be reached
 * - `timeout` the source did not answer in time
 * - `rate-limited` the source asks to slow down (`retryAfter` says for how long)
 * - `budget-spent` the source's allowance is used up
 * - `refused` the source does not allow the read
 * - `unavailable` the source failed on its side
 * - `malformed` the source answered, but not with what was asked
 * - `unsupported` the source cannot do what was asked
 */
export const ERROR_CODES = [
  'not-configured',
  'invalid-id',
  'not-found',
  'offline',
  'timeout',
  'rate-limited',
  'budget-spent',
  'refused',
  'unavailable',
  'malformed',
  'unsupported',
] as const;
/** What went wrong. The words that readers see are chosen by it. */
export type ProfileErrorCode = (typeof ERROR_CODES)[number];

/** Errors after which asking again can help. */
const RETRYABLE: ReadonlySet<ProfileErrorCode> = new Set<ProfileErrorCode>([
  'offline',
  'timeout',
  'rate-limited',
  'unavailable',
  'malformed',
]);

/** What is known about an error beside its code. */
export interface ProfileErrorInit {
  readonly cause?: unknown;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Seconds until the source wants to be asked again. */
  readonly retryAfter?: number | null;
  /** What is wrong with the id, for `invalid-id`. */
  readonly fault?: IdFault;
}

/** An error with a code. Words for people come from the code, never from `message`. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  /** What went wrong. */
  readonly code: ProfileErrorCode;
  /** HTTP status; `null` where there was no answer. */
  readonly status: number | null;
  /** Seconds; `null` when the source did not say. */
  readonly retryAfter: number | null;
  /** What is wrong with the id, for `invalid-id`. */
  readonly fault: IdFault | null;

  constructor(code: ProfileErrorCode, message: string, init: ProfileErrorInit = {}) {
    super(message, init);
    const { status = null, retryAfter = null, fault = null } = init;
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
    this.fault = fault;
  }

  /** Whether asking again can help. */
  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }
}
