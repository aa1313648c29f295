/**
 * Remembers who was told to come back later, and until when: a flood is turned away without asking
 * the database, whose count stays the one that decides. Every instance has a gate of its own.
 */
import type { Identity } from '../accounts/account.ts';
import { type AllowedAction, tooOften } from '../store/allowance.ts';
import { ProblemError } from './problem.ts';

/** So many at most; of more, the oldest are asked for again in the database. */
const REMEMBERED = 10_000;

export class FloodGate {
  /** Milliseconds since 1970 until which somebody is refused. */
  readonly #until = new Map<string, number>();

  /**
   * Does the work, unless the same was refused a moment ago.
   *
   * @throws ProblemError `too-many-requests`, and what the work throws
   */
  async pass<T>(identity: Identity, action: AllowedAction, work: () => Promise<T>): Promise<T> {
    const key = JSON.stringify([action, identity.issuer, identity.subject]);
    const wait = (this.#until.get(key) ?? 0) - Date.now();
    if (wait > 0) throw tooOften(action, wait / 1000);
    this.#until.delete(key);
    try {
      return await work();
    } catch (error) {
      if (error instanceof ProblemError && error.kind === 'too-many-requests') {
        this.#remember(key, Number(error.extra['retryAfter']));
      }
      throw error;
    }
  }

  #remember(key: string, seconds: number): void {
    this.#until.set(key, Date.now() + seconds * 1000);
    const [oldest] = this.#until.keys();
    if (this.#until.size > REMEMBERED && oldest !== undefined) this.#until.delete(oldest);
  }
}
