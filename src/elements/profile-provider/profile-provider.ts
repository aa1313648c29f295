import { ContextProvider, createContext } from '@lit/context';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { contextEvent, PROVIDED, type Provided } from '../../internal/provided.ts';
import type { ProfileSource } from '../../sources/index.ts';
import { css } from '../../styles/css.ts';

/**
 * Shared configuration for the elements inside it; shows nothing of its own.
 *
 * @tag profile-provider
 * @slot - The part of the page that it configures.
 *
 * @example
 * <profile-provider api="https://profiles.example.org">
 *   <researcher-card researcher="alec-radford"></researcher-card>
 * </profile-provider>
 */
export class ProfileProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties: PropertyDeclarations = {
    api: {},
    researchers: {},
    source: { attribute: false },
  };

  /** Address of the Profile API that the elements inside ask. */
  declare api: string | null;
  /** Ids of a group of people, with spaces between them, for the lists inside that name nobody. */
  declare researchers: string | null;
  /** A source that the elements inside ask instead of any address. */
  declare source: ProfileSource | null;

  readonly #provider = new ContextProvider(this, {
    context: createContext<Provided>(PROVIDED),
    initialValue: { api: null, source: null, researchers: null },
  });

  constructor() {
    super();
    this.api = null;
    this.source = null;
    this.researchers = null;
  }

  override connectedCallback(): void {
    // Elements inside ask while this one is still connecting, before its first update.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  #provide(): void {
    const { api, source, researchers } = this;
    const { value } = this.#provider;
    if (value.api === api && value.source === source && value.researchers === researchers) return;
    this.#provider.setValue({ api, source, researchers });
    // The elements inside hear of it from the document, and ask again.
    this.dispatchEvent(contextEvent('context-provider', { contextTarget: this }));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
