/** What happens after the click: the service's window and its answer, or a request in the visitor's name. */
import type { IntentKind, IntentMessage } from '../core/index.ts';
import type { ActingWords } from '../localize/index.ts';
import { ProfileError } from '../sources/errors.ts';
import { tokensFor } from '../sources/first-party.ts';
import { intentUrl } from '../sources/intent-url.ts';
import { askPage, knownPage, type IntentPage } from '../sources/intent-pages.ts';
import type { Service } from '../sources/source.ts';
import { actingWords, problemWords, UNANSWERED } from './acting-words.ts';
import { announce } from './announcer.ts';
import { awaitIntent } from './intent-window.ts';
import type { Attempt, IntentController, Subject } from './intent.ts';
import { personChanged } from './page.ts';

export { askClaim, askFollow, askInvitation } from '../sources/profile-api/acting.ts';

/** What the service has confirmed. */
export type Outcome = Partial<Pick<IntentMessage, 'following' | 'followers' | 'claim' | 'sent'>>;

/** What an element does once somebody acts on it. */
export interface Acts {
  /** The service's page for it, or for another purpose; `undefined` while that is not known. */
  page(service: Service, kind?: IntentPage): string | undefined;
  /** Finds out where that page is. */
  prepare(service: Service): Promise<unknown>;
  /** Carries an attempt out. Never rejects. */
  act(intent: IntentController, attempt: Attempt): Promise<void>;
  /**
   * Acts in the name of a visitor whom the page has signed in, and says so where it has not.
   *
   * @param go sends the request; without it, it is only found out whether there is a token
   * @returns whether that went well
   */
  inName(
    intent: IntentController,
    subject: Subject,
    go?: (token: string) => Promise<Outcome>,
  ): Promise<boolean>;
  /** A sentence on how the newest attempt stands, for as long as there is something to say. */
  note(intent: IntentController, service: Service): string | undefined;
}

/** What tells one kind of action from another. */
export interface ActsOptions {
  readonly kind: IntentKind;
  /** Whether what is said of an action that was done stays to be read. Default false. */
  readonly shown?: boolean;
  /** What a click does with an access token, where nothing has to be filled in before. */
  readonly direct?: (subject: Subject, token: string) => Promise<Outcome>;
  /**
   * Called when the service has confirmed it, and whoever shows the person asks again.
   *
   * @returns what to tell the page, and what to tell the reader
   */
  readonly done: (
    subject: Subject,
    outcome: Outcome,
    words: ActingWords,
  ) => { readonly event: Event; readonly said: string };
}

/** What happens after a click, for one kind of action. */
export function createActs({ kind, direct, done, shown = false }: ActsOptions): Acts {
  function confirm(intent: IntentController, subject: Subject, outcome: Outcome): void {
    const { event, said } = done(subject, outcome, actingWords(intent.messages));
    intent.settle(undefined, shown ? said : undefined);
    personChanged(subject.people, subject.researcher);
    announce(said);
    intent.host.dispatchEvent(event);
  }

  function giveUp(intent: IntentController, problem: unknown): void {
    intent.settle(problem);
    announce(problemWords(problem, intent.messages));
  }

  async function inWindow(intent: IntentController, attempt: Attempt): Promise<void> {
    const { subject, nonce, popup, signal } = attempt;
    const { people, service, researcher } = subject;
    const asked = { kind, researcher: researcher.id, nonce };
    let { page } = attempt;
    if (page === undefined) {
      const origin = location.origin;
      page = intentUrl(await askPage(service, kind), { researcher: researcher.id, origin, nonce });
      popup?.location.replace(page);
    }
    awaitIntent(
      { ...asked, popup, origin: new URL(page).origin, signal },
      {
        answered: (message) => {
          if (message.outcome === 'done') confirm(intent, subject, message);
          else intent.settle();
        },
        returned: () => {
          if (!intent.pending) return;
          personChanged(people, researcher);
          giveUp(intent, UNANSWERED);
        },
      },
    );
  }

  async function inName(
    intent: IntentController,
    subject: Subject,
    go?: (token: string) => Promise<Outcome>,
  ): Promise<boolean> {
    const signal = intent.start('request');
    try {
      const token = await tokenOf(subject.service, kind);
      if (go) confirm(intent, subject, await go(token));
      else intent.settle();
      return true;
    } catch (error) {
      if (!signal.aborted) giveUp(intent, error);
      return false;
    }
  }

  return {
    inName,
    page: (service, other = kind) => knownPage(service, other),
    prepare: async (service) => askPage(service, kind),
    async act(intent, attempt) {
      const { subject, popup, token, signal } = attempt;
      // There are words for it now.
      intent.host.requestUpdate();
      try {
        if (token)
          await inName(intent, subject, async (value) => (await direct?.(subject, value)) ?? {});
        else await inWindow(intent, attempt);
      } catch (error) {
        popup?.close();
        if (!signal.aborted) giveUp(intent, error);
      }
    },
    note({ pending, problem, said, messages }, { root }) {
      if (pending === 'window') return actingWords(messages).continueIn(new URL(root).host);
      return problem === undefined ? said : problemWords(problem, messages);
    },
  };
}

/** @throws ProfileError `refused` with status 401 when the visitor is not signed in. */
async function tokenOf(service: Service, kind: IntentKind): Promise<string> {
  const token = await tokensFor(service)?.(`bzpeer:${kind}`);
  if (token == null) throw new ProfileError('refused', 'nobody is signed in', { status: 401 });
  return token;
}
