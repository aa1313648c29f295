/** Loads what an element shows: the latest request wins, leaving aborts, and failures keep what was there. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ProfileError } from '../sources/errors.ts';

/**
 * - `idle` not near the viewport yet
 * - `loading` asked for the first time
 * - `ready` and `empty` answered
 * - `stale` answered before; the newest attempt failed
 * - `error` no answer
 */
export type ResourceState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

export interface ResourceOptions<T> {
  /** What the answer depends on, always as many; `null` while nothing must be asked. */
  readonly args: () => readonly unknown[] | null;
  /** Asks. Rejects with a `ProfileError`, or with anything after an abort. */
  readonly load: (signal: AbortSignal, refresh: boolean) => Promise<T>;
  /** Whether an answer holds nothing to show. */
  readonly isEmpty: (value: T) => boolean;
  /** Called once for each answer. */
  readonly onLoad: (value: T) => void;
  /** Called once for each failure. */
  readonly onError: (error: ProfileError) => void;
}

type Host = ReactiveControllerHost & HTMLElement;

const asProfileError = (error: unknown): ProfileError =>
  error instanceof ProfileError
    ? error
    : new ProfileError('malformed', 'unexpected failure', { cause: error });

/** The state of one thing that an element loads. */
export class ResourceController<T> implements ReactiveController {
  /** The latest answer; kept while a newer one is asked for, and when that fails. */
  value: T | undefined;
  /** Why the newest attempt failed. */
  error: ProfileError | undefined;
  /** When `value` arrived, in milliseconds since the epoch. */
  loadedAt = 0;
  readonly #host: Host;
  readonly #options: ResourceOptions<T>;
  /** What the newest attempt was about. */
  #args: readonly unknown[] | null = null;
  /** The attempt under way. */
  #attempt: AbortController | undefined;

  constructor(host: Host, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): ResourceState {
    if (this.value === undefined) return this.error ? 'error' : this.busy ? 'loading' : 'idle';
    return this.error ? 'stale' : this.#options.isEmpty(this.value) ? 'empty' : 'ready';
  }

  /** Whether an answer is being waited for, first or newer. */
  get busy(): boolean {
    return this.#attempt !== undefined;
  }

  /** Puts another value in place, such as a list with one more page. */
  update(value: T): void {
    this.value = value;
    this.loadedAt = Date.now();
    this.#host.requestUpdate();
  }

  /** Asks again; what is shown stays until the answer comes. Resolves when it has, or has not. */
  async refresh(): Promise<void> {
    if (this.#args !== null) await this.#ask(true);
  }

  hostUpdate(): void {
    const args = this.#options.args();
    if (!args || this.#args?.every((arg, at) => Object.is(arg, args[at]))) return;
    this.#args = args;
    this.value = this.error = undefined;
    void this.#ask(false);
  }

  hostDisconnected(): void {
    // Sorting a list takes its elements out and puts them back at once: only real leaving aborts.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.busy) return;
      this.#attempt?.abort();
      this.#attempt = undefined;
      // Asked anew where the element comes back, unless it has something to show.
      if (this.value === undefined) this.#args = null;
    });
  }

  async #ask(refresh: boolean): Promise<void> {
    this.#attempt?.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#host.requestUpdate();
    let value: T | undefined;
    let error: ProfileError | undefined;
    try {
      value = await this.#options.load(attempt.signal, refresh);
    } catch (thrown) {
      error = asProfileError(thrown);
    }
    // A newer attempt, or none because nobody looks, has taken the place of this one.
    if (this.#attempt !== attempt) return;
    this.#attempt = undefined;
    this.error = error;
    if (value !== undefined) {
      this.update(value);
      this.#options.onLoad(value);
    } else if (error) {
      this.#host.requestUpdate();
      this.#options.onError(error);
    }
  }
}
