import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { GRAPH_NODE_KINDS, GRAPH_SIZE, type ReadSlice } from '../../core/index.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { SourceElement } from '../../internal/source-element.ts';
import type { GraphShellWords, GraphViewName } from '../../localize/index.ts';
import { enGraphShell } from '../../localize/locales/en/graph-shell.ts';
import {
  ProfileError,
  readJointGraph,
  type GraphQuery,
  type ProfileSource,
} from '../../sources/index.ts';
import { surface } from '../../styles/surface.ts';
import type { Explorer } from './explorer.ts';
import { frameStyles } from './graph-explorer.styles.ts';

const VIEWS: readonly string[] = ['picture', 'list', 'both'];

const split = (text: string | null): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/**
 * A researcher, or several, in context: works, people, topics and institutions, as a list that can be
 * searched, filtered and expanded, with a picture of the same beside it. Everything but the loading
 * state comes when the element is near the viewport.
 *
 * @tag graph-explorer
 * @slot - Fallback: shown until, and unless, the graph loads.
 * @csspart base - The whole inside.
 * @csspart tools - Search, undo, and what is shown; also `find`, `undo`, `views`.
 * @csspart fold - The button that shows kinds and years where there is little room.
 * @csspart legend - The kinds, which are also the filter; each is a `kind`.
 * @csspart years - The years of the works.
 * @csspart status - How much is shown; also `more`, `left-out`.
 * @csspart list - The list; its rows are `row`, with a `name` each, and `more-rows` shows further ones.
 * @csspart details - A node's card; also `open`, `close`, `actions`, `choice`.
 * @csspart connections - What a node is connected with; also `neighbour` and `why`.
 * @csspart reason - Why two nodes are connected; also `work` for each title, and `chain`.
 * @csspart picture - The picture.
 * @csspart canvas - The picture itself; it takes the keyboard.
 * @csspart picture-tools - Zoom, fit, arrange anew, keys.
 * @csspart node-tools - What can be done with the selected node.
 * @csspart card - What is pointed at, in words.
 * @csspart keys - The table of keys.
 * @csspart note - That the page allows no worker.
 * @csspart full-window - The button that fills the window.
 * @csspart full - The dialog that does.
 * @csspart take-along - The button of the files.
 * @csspart forms - The list of their forms.
 * @cssstate ready - Shows its data.
 * @cssstate empty - Nothing is connected with the researcher.
 * @cssstate error - Could not be loaded.
 * @fires {ProfileLoadEvent} load - The graph is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The graph could not be loaded. Does not bubble.
 * @fires {NodeSelectedEvent} node-selected - The reader selected a node.
 * @fires {ResearcherRequestEvent} researcher-request - The reader asks to see a researcher; can be cancelled.
 * @fires {WorkRequestEvent} work-request - The reader asks to see a work; can be cancelled.
 */
export class GraphExplorer extends SourceElement<ReadSlice, GraphShellWords> {
  static override styles: CSSResultGroup = [sharedStyles, surface, frameStyles];

  static override properties: PropertyDeclarations = {
    researchers: {},
    limit: { type: Number },
    kinds: {},
    from: { type: Number },
    to: { type: Number },
    view: { reflect: true },
    opens: {},
    state: { noAccessor: true },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
  };

  /** Ids of several researchers, with spaces between them, for one joint graph; comes before `researcher`. */
  declare researchers: string | null;
  /** Nodes that are asked for at first, the most important ones. Default 120. */
  declare limit: number;
  /** Kinds of nodes that are asked for, of `work researcher topic institution`. Default: all. */
  declare kinds: string | null;
  /** First year of the works that are asked for. */
  declare from: number | null;
  /** Last year of the works that are asked for. */
  declare to: number | null;
  /** What is shown: `picture`, `list`, or `both` (default). */
  declare view: GraphViewName;
  /** What other elements of the page show when they are asked to by event: `researcher`, `work`, or both. */
  declare opens: string | null;
  /** Keeps the state in the page's address. Default false. */
  declare syncUrl: boolean;

  #explorer: Explorer | undefined;
  #state: string | null = null;

  constructor() {
    super();
    this.researchers = this.kinds = this.opens = null;
    this.from = this.to = null;
    this.limit = GRAPH_SIZE.ordinary;
    this.view = 'both';
    this.syncUrl = false;
  }

  /**
   * What the reader has made of the graph, as a short text: kinds and years, expansions, what is hidden,
   * focused on, selected and pinned; `null` where that is nothing. Set it to take such a state up; a text
   * that is none, or of another version, changes nothing.
   */
  get state(): string | null {
    return this.#explorer === undefined ? this.#state : this.#explorer.state;
  }

  set state(text: string | null) {
    this.#state = text;
    this.#explorer?.take(text);
  }

  /** The graph as it was loaded; `null` until then. */
  get value(): ReadSlice | null {
    return this.resource.value ?? null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && !VIEWS.includes(this.view)) this.view = 'both';
  }

  protected override get english(): GraphShellWords {
    return enGraphShell;
  }

  protected override get loadingWords(): string {
    return `${this.words.buildingGraph}. ${this.words.buildingGraphDetail}`;
  }

  protected override loadArgs(): readonly unknown[] {
    const { researcher, researchers, limit, kinds, from, to } = this;
    return [researcher, researchers, limit, kinds, from, to];
  }

  protected override async load(
    source: ProfileSource,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<ReadSlice> {
    // The list and the data are fetched at the same time.
    const [slice, explorer] = await Promise.all([
      this.#read(source, this.#limit, options),
      this.#loadExplorer(),
    ]);
    return explorer.begin(slice, options.signal);
  }

  protected override isEmpty({ nodes, edges }: ReadSlice): boolean {
    return nodes.length < 2 && edges.length === 0;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted">${this.words.noGraph}</p>`;
  }

  protected override renderValue(slice: ReadSlice): TemplateResult {
    return this.#explorer?.render(slice) ?? this.renderSkeleton();
  }

  protected override renderSkeleton(): TemplateResult {
    const { view } = this;
    const { buildingGraph, buildingGraphDetail } = this.words;
    const building = html`<div class="area building">
      <p>${buildingGraph}…</p>
      <p class="muted">${buildingGraphDetail}</p>
    </div>`;
    const lines = html`<div class="area lines">
      ${Array.from({ length: 8 }, () => html`<span class="skeleton"></span>`)}
    </div>`;
    return html`<div class="frame">
      <div class="tools-shape skeleton"></div>
      <div class="body ${view}">${building}${view === 'both' ? lines : ''}</div>
    </div>`;
  }

  get #limit(): number {
    return this.limit > 0 ? Math.min(this.limit, GRAPH_SIZE.most) : GRAPH_SIZE.ordinary;
  }

  get #ids(): readonly string[] {
    const several = split(this.researchers);
    return several.length > 0 ? several : [this.researcher ?? ''];
  }

  #read(
    source: ProfileSource,
    limit: number,
    options: { readonly signal: AbortSignal; readonly refresh?: boolean },
  ): Promise<ReadSlice> {
    const named = split(this.kinds);
    const kinds = GRAPH_NODE_KINDS.filter((kind) => named.includes(kind));
    const { from, to } = this;
    const query: GraphQuery = {
      limit,
      ...(kinds.length > 0 && { kinds }),
      ...(from !== null && Number.isInteger(from) && { from }),
      ...(to !== null && Number.isInteger(to) && { to }),
    };
    return readJointGraph(source, this.#ids, query, options);
  }

  async #loadExplorer(): Promise<Explorer> {
    const { createExplorer } = await import('./explorer.ts').catch((cause: unknown) => {
      throw new ProfileError('offline', 'explorer', { cause });
    });
    this.#explorer ??= createExplorer(this, {
      messages: () => this.messages,
      common: () => this.words,
      ids: () => this.#ids,
      read: (source, limit, signal) => this.#read(source, limit, { signal }),
      source: () => this.findSource(),
      fail: (error) => {
        this.reportError(error);
      },
    });
    this.#explorer.given = this.#state;
    await this.#explorer.prepare();
    return this.#explorer;
  }
}
