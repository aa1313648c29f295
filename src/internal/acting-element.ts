/** What the elements share by which a visitor acts on a researcher. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../controllers/acting.ts';
import { IntentController, type Subject } from '../controllers/intent.ts';
import type { IntentKind, Researcher } from '../core/index.ts';
import type { CommonWords } from '../localize/index.ts';
import { ProfileError } from '../sources/errors.ts';
import type { People } from '../sources/source.ts';
import { ResearcherElement } from './researcher-element.ts';

/** Base of the elements that do something with a record, at the service that has it. */
export abstract class ActingElement<W extends CommonWords> extends ResearcherElement<W> {
  protected readonly intent = new IntentController(this, {
    kind: () => this.kind,
    subject: () => this.subject,
    request: (researcher) => this.requestEvent(researcher),
    messages: () => this.messages,
    load: () => this.loadActs(),
  });

  /** What the element does. */
  protected abstract get kind(): IntentKind;

  /** The event by which the page may forbid it. */
  protected abstract requestEvent(researcher: Researcher): Event;

  /** Loads what happens after a click. */
  protected abstract loadActs(): Promise<{ readonly acts: Acts }>;

  /** Whom the element acts on; `null` until that is known. */
  protected get subject(): Subject | null {
    const people = this.findSource();
    const { value } = this;
    return people?.service && value ? { people, service: people.service, researcher: value } : null;
  }

  /** Nothing can be done at a source that only reads, and then nothing is asked of it. */
  protected override async load(
    source: People,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<Researcher> {
    if (!source.service) throw new ProfileError('unsupported', 'no service');
    return super.load(source, options);
  }

  /** A sentence on the attempt that is under way, or came to nothing. */
  protected noteTemplate(): TemplateResult | typeof nothing {
    const { intent, subject } = this;
    this.setState('pending', intent.pending !== false);
    const words =
      (subject && intent.acts?.note(intent, subject.service)) ??
      // Without what acts, which may be what could not be loaded, a failure is still said.
      (intent.problem ? this.words.failed : '');
    return words ? html`<p part="note" class="muted">${words}</p>` : nothing;
  }
}
