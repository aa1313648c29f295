/**
 * Acting from somebody else's page, as far as it has to be there before the click: the link, and the
 * window that can only open within it. What follows is loaded when a reader points at the link.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IntentKind, Researcher } from '../core/index.ts';
import type { Messages } from '../localize/index.ts';
import { tokensFor, type TokenFor } from '../sources/first-party.ts';
import { intentUrl } from '../sources/intent-url.ts';
import { loadPart } from '../sources/load-part.ts';
import type { People, Service } from '../sources/source.ts';
import type { Acts } from './acting.ts';

/** Whom an action is about, and where. */
export interface Subject {
  readonly people: People;
  readonly service: Service;
  readonly researcher: Researcher;
}

/** One attempt, from the click on. */
export interface Attempt {
  readonly subject: Subject;
  /** Made for this attempt; it comes back with the answer. */
  readonly nonce: string;
  /** The window; `null` where none was opened, or the browser did not allow it. */
  readonly popup: Window | null;
  /** The address of the page in it; missing where that had to be found out first. */
  readonly page: string | undefined;
  /** Tokens of a visitor whom the page has signed in; then there is no window. */
  readonly token: TokenFor | null;
  /** Aborted when the element has left, or another attempt has taken this one's place. */
  readonly signal: AbortSignal;
}

export interface IntentOptions {
  readonly kind: () => IntentKind;
  /** `null` while there is nobody to act on. */
  readonly subject: () => Subject | null;
  /** The event by which the page may forbid it, or do it in its own way. */
  readonly request: (researcher: Researcher) => Event;
  /** The language of the element; `undefined` is English. */
  readonly messages: () => Messages | undefined;
  /** Loads what happens after the click. */
  readonly load: () => Promise<{ readonly acts: Acts }>;
}

export type IntentHost = ReactiveControllerHost & HTMLElement;

/** Whether the page has signed the reader in at the service, so that no window is needed. */
export const isFirstParty = ({ service }: Subject): boolean => tokensFor(service) !== null;

/** One action on one researcher: pending from the click on, until it is confirmed or came to nothing. */
export class IntentController implements ReactiveController {
  /** The attempt under way: in a window of the service's, or as a request in the visitor's name. */
  pending: false | 'window' | 'request' = false;
  /** Why the newest attempt came to nothing. */
  problem: unknown;
  /** What was said of the newest one when the service had confirmed it. */
  said: string | undefined;
  /** What happens after the click, once it is loaded. */
  acts: Acts | undefined;
  readonly host: IntentHost;
  readonly #options: IntentOptions;
  #popup: Window | null = null;
  #leave = new AbortController();

  constructor(host: IntentHost, options: IntentOptions) {
    this.host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Moved about the page, an element is back at once.
    queueMicrotask(() => {
      if (!this.host.isConnected) {
        this.#leave.abort();
        this.pending = false;
      }
    });
  }

  /**
   * The service's own page for it, as a link that needs no window.
   *
   * @param fields what else the page is told
   * @param kind another page than that of the action
   */
  href(
    fields: Readonly<Record<string, string>> = {},
    kind: IntentKind | 'report' = this.#options.kind(),
  ): string | null {
    const subject = this.#options.subject();
    if (!subject) return null;
    const { service, researcher } = subject;
    const page = this.acts?.page(service, kind) ?? `${service.root}intents/${kind}`;
    return intentUrl(page, { researcher: researcher.id, ...fields });
  }

  /** For when a reader points at it: loads what acts, and finds out where the service's page is. */
  readonly prepare = async (): Promise<void> => {
    const subject = this.#options.subject();
    try {
      const acts = await this.load();
      if (subject) await acts.prepare(subject.service);
      this.host.requestUpdate();
    } catch {
      // Said when somebody acts.
    }
  };

  /** For a click on the link. Where no window opens, the link does what links do. */
  readonly click = (event: MouseEvent): void => {
    const subject = this.#options.subject();
    if (!subject) return;
    const isOpen = this.pending && this.#popup?.closed === false;
    if (isOpen) this.#popup?.focus();
    if (isOpen || !this.host.dispatchEvent(this.#options.request(subject.researcher))) {
      event.preventDefault();
    } else {
      this.#begin(subject, event);
    }
  };

  /** What is a button to those who hear it can be pressed like one. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    event.target.click();
  };

  get messages(): Messages | undefined {
    return this.#options.messages();
  }

  /** What happens after the click. */
  async load(): Promise<Acts> {
    return (this.acts ??= (await loadPart(this.#options.load())).acts);
  }

  #begin(subject: Subject, event: MouseEvent): void {
    const token = tokensFor(subject.service);
    const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const known = this.acts?.page(subject.service);
    const page =
      known &&
      intentUrl(known, { researcher: subject.researcher.id, origin: location.origin, nonce });
    // With such a key, the reader asks for a tab or a window of their own.
    const isOwn = event.ctrlKey || event.metaKey || event.shiftKey;
    const popup = token || isOwn ? null : open(page ?? '', '', 'popup,width=480,height=640');
    if (popup || token) event.preventDefault();
    this.#popup = popup;
    const signal = this.start(token ? 'request' : 'window');
    void this.load().then(
      async (acts) => acts.act(this, { subject, nonce, popup, page, token, signal }),
      (error: unknown) => {
        popup?.close();
        this.settle(error);
      },
    );
  }

  /**
   * Begins an attempt; one that was under way is given up.
   *
   * @returns aborted when it has ended without an outcome
   */
  start(how: 'window' | 'request'): AbortSignal {
    this.#leave.abort();
    this.#leave = new AbortController();
    this.settle();
    this.pending = how;
    return this.#leave.signal;
  }

  /** Ends the attempt under way. */
  settle(problem?: unknown, said?: string): void {
    this.pending = false;
    this.problem = problem;
    this.said = said;
    this.host.requestUpdate();
  }
}
