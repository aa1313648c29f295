/** What every element that shows something of a researcher has in common. */
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { followPage } from '../controllers/page.ts';
import { ResourceController, type ResourceState } from '../controllers/resource.ts';
import { VisibilityController } from '../controllers/visibility.ts';
import type { CommonWords, Messages } from '../localize/index.ts';
import type { ProfileError, ProfileSource, SourceRequest } from '../sources/index.ts';
import { base } from '../styles/base.ts';
import { states } from '../styles/states.ts';
import { tokens } from '../styles/tokens.ts';
import { ProfileErrorEvent, ProfileLoadEvent } from './events.ts';
import { messagesAt } from './language.ts';
import { providedTo } from './provided.ts';

/** Shadow styles that every element starts from. */
export const sharedStyles: CSSResultGroup = [tokens, base, states];

let failure: typeof import('./failure.ts') | undefined;

/** Most pages never need it, so it stays out of everybody's first load. */
async function loadFailure(): Promise<void> {
  failure ??= await import('./failure.ts').catch(() => undefined);
}

/**
 * Base of the elements: finds the source, loads when near the viewport, mirrors its state, and shows
 * the fallback, the shape of what comes, the data, or a sentence that says what went wrong.
 */
export abstract class ProfileElement<
  T,
  W extends CommonWords = CommonWords,
  S extends object = ProfileSource,
> extends LitElement {
  static override properties: PropertyDeclarations = {
    researcher: {},
    api: {},
    source: { attribute: false },
    loading: {},
    whenUnavailable: { attribute: 'when-unavailable' },
    appearance: { reflect: true },
    headingLevel: {
      attribute: 'heading-level',
      converter: (level) => (/^[1-6]$/.test(level ?? '') ? Number(level) : 3),
    },
  };

  /** Id of the researcher: `orcid:…`, `openalex:…`, or the service's own. */
  declare researcher: string | null;
  /** Address of the Profile API to ask. */
  declare api: string | null;
  /** A source to ask instead of any address. */
  declare source: ProfileSource | null;
  /** `lazy` (default) waits until the element is near the viewport; `eager` does not. */
  declare loading: 'lazy' | 'eager';
  /** `hide` takes the element away where its source cannot offer what it shows; default `explain`. */
  declare whenUnavailable: 'explain' | 'hide';
  /** `card` draws a quiet outlined surface, `plain` (the default of most elements) none. */
  declare appearance: 'card' | 'plain';
  /** Level of the element's own heading, 1 to 6. Default 3. */
  declare headingLevel: number;

  readonly #internals = this.attachInternals();
  #mirrored: ResourceState = 'idle';
  #messages: Messages | undefined;
  readonly #visibility = new VisibilityController(
    this,
    () => this.loading === 'eager',
    this.batchGroup,
  );
  protected readonly resource = new ResourceController<T>(this, {
    args: () => (this.#visibility.near ? [this.findSource(), ...this.loadArgs()] : null),
    load: async (signal, refresh) => {
      try {
        return await this.load(this.#namedSource(), { signal, refresh });
      } catch (error) {
        if (!signal.aborted) await loadFailure();
        throw error;
      }
    },
    isEmpty: (value) => this.isEmpty(value),
    onLoad: (value) => {
      this.dispatchEvent(new ProfileLoadEvent(value));
    },
    onError: (error) => {
      this.reportError(error);
    },
  });

  constructor() {
    super();
    this.researcher = this.api = this.source = null;
    this.loading = 'lazy';
    this.whenUnavailable = 'explain';
    this.appearance = 'plain';
    this.headingLevel = 3;
    followPage(this);
    this.addController({
      hostUpdate: () => {
        this.#messages = messagesAt(this);
      },
    });
  }

  /** Elements whose requests travel as one batch name the same group. */
  protected get batchGroup(): string | undefined {
    return undefined;
  }

  /** What the answer depends on, besides the source. */
  protected loadArgs(): readonly unknown[] {
    return [this.researcher];
  }

  /**
   * Finds what to ask, as far as the element asks for it: who reads people only carries nothing else.
   *
   * @throws ProfileError `not-configured`
   */
  protected abstract resolve(request: SourceRequest): S;

  /** Asks the source. */
  protected abstract load(
    source: S,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<T>;

  /** Whether there is nothing to show in an answer. */
  protected isEmpty(_value: T): boolean {
    return false;
  }

  /** What is shown once there is data. */
  protected abstract renderValue(value: T): TemplateResult;

  /** What is shown when the answer holds nothing to show. */
  protected renderEmpty(value: T): TemplateResult {
    return this.renderValue(value);
  }

  /** The shape of what comes. */
  protected abstract renderSkeleton(): TemplateResult;

  /** The sentence a screen reader hears while the element loads. */
  protected get loadingWords(): string {
    return this.words.loadingProfile;
  }

  /** Whether the source cannot offer what the element shows, as far as an answer tells. */
  protected isUnavailable(_value: T): boolean {
    return false;
  }

  /** The element's words in English, which are always there. */
  protected abstract get english(): W;

  /** The words in the language of the nearest `lang`. */
  protected get words(): Messages | W {
    return this.#messages ?? this.english;
  }

  /** The whole language of the nearest `lang`; `undefined` means English. */
  protected get messages(): Messages | undefined {
    return this.#messages;
  }

  /** Where the element stands; also its custom state, as in `researcher-card:state(ready)`. */
  get readyState(): ResourceState {
    return this.resource.state;
  }

  /** Asks the source again. What is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    await this.resource.refresh();
  }

  protected override update(changed: PropertyValues): void {
    // Here, not in willUpdate: the controllers have done their part by now.
    this.#mirrorState();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { state } = this.resource;
    return html`<div
      part="base"
      class="base"
      lang=${this.words.locale}
      aria-busy=${this.resource.busy || state === 'idle'}
    >
      ${this.#renderState(state)}
    </div>`;
  }

  #renderState(state: ResourceState): unknown {
    const { value } = this.resource;
    if (value !== undefined) {
      return html`${state === 'empty' ? this.renderEmpty(value) : this.renderValue(value)}
      ${state === 'stale' ? this.renderFailure() : nothing}`;
    }
    const fallback = this.hasFallback ? html`<slot></slot>` : nothing;
    if (state === 'error') return html`${fallback} ${this.renderFailure()}`;
    return fallback !== nothing
      ? fallback
      : html`<span part="loading" class="visually-hidden">${this.loadingWords}</span>
          <div aria-hidden="true">${this.renderSkeleton()}</div>`;
  }

  /** What went wrong, in words, with a button where trying again can help. */
  protected renderFailure(): unknown {
    return (
      failure?.failureTemplate(this, this.resource, this.messages) ??
      // Without its words, which may be what could not be loaded, a failure is still said.
      html`<p class="muted">${this.words.failed}</p>`
    );
  }

  /** The page author's own content; white space between tags is none. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some(
      (node) =>
        (node instanceof Element && !node.slot) ||
        (node instanceof Text && node.data.trim() !== ''),
    );
  }

  /** @throws ProfileError `not-configured` */
  #namedSource(): S {
    return this.resolve({ source: this.source, api: this.api, provided: providedTo(this) });
  }

  /** The source that applies to this element now; `null` when none is known. */
  protected findSource(): S | null {
    try {
      return this.#namedSource();
    } catch {
      return null;
    }
  }

  /** Tells the page of a failure. */
  protected reportError(error: ProfileError): void {
    this.dispatchEvent(new ProfileErrorEvent(error));
  }

  #mirrorState(): void {
    const { state, error, value } = this.resource;
    this.setState(this.#mirrored, false);
    this.setState((this.#mirrored = state), true);
    this.setState(
      'unavailable',
      this.whenUnavailable === 'hide' &&
        (error?.code === 'unsupported' || (value !== undefined && this.isUnavailable(value))),
    );
  }

  /** Sets or clears a custom state. */
  protected setState(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }
}
