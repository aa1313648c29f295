/** The picture beside the list: when it is there, and what it shows. */
import { html, render, type TemplateResult } from 'lit';
import { formatList } from '../../core/index.ts';
import { NO_SELECTION, type Hit, type Picture, type Place } from '../../graph/index.ts';
import { addStyles } from '../../internal/late-styles.ts';
import type { GraphWords } from '../../localize/index.ts';
import type { CreatePanel, PicturePanel } from './panel.ts';
import { Card } from './picture-card.ts';
import { overTemplate } from './picture-over.view.ts';
import { styleAt, watchStyle } from './picture-style.ts';
import { allWords } from './picture-words.ts';
import { pictureStyles } from './picture-panel.styles.ts';
import { Walk } from './picture-walk.ts';
import type { Workbench } from './workbench.ts';

/** A picture that comes so near the window, in pixels, is drawn. */
const NEAR = '300px';

export class Panel implements PicturePanel {
  readonly workbench: Workbench;
  readonly walk = new Walk(this);
  readonly card = new Card(this);
  picture: Picture | null = null;
  /** Whether everything is in view as it was fitted. */
  isFitted = false;
  /** Pixels to a unit when it was fitted. */
  fittedScale = 1;
  isKeysOpen = false;
  readonly #giveUp: () => void;
  #box: HTMLElement | null = null;
  #stops: (() => void)[] = [];
  #seed = '';
  #shown: readonly unknown[] = [];
  #isDrawn = false;
  #attempt = 0;

  constructor(workbench: Workbench, giveUp: () => void) {
    this.workbench = workbench;
    this.#giveUp = giveUp;
    addStyles(workbench.explorer.host, pictureStyles);
  }

  get words(): GraphWords {
    return allWords(this.workbench.explorer);
  }

  /** Whether the picture is still on its way. */
  get isDrawing(): boolean {
    return !this.#isDrawn;
  }

  /** The node that can be worked with: the selected one, or the one that the keyboard has come to. */
  get current(): string | null {
    const { selection } = this.workbench.explorer.store.state;
    const id = selection.kind === 'nodes' ? selection.ids.at(-1) : this.walk.at;
    return id != null && this.isShown(id) ? id : null;
  }

  isShown(id: string): boolean {
    return this.workbench.explorer.store.view.adjacency.has(id);
  }

  render(): TemplateResult {
    const { words } = this;
    const { store, phrases } = this.workbench.explorer;
    const { nodes, edges } = store.view;
    const count = (items: readonly unknown[]): string => items.length.toLocaleString(words.locale);
    const roots = formatList(
      store.state.model.roots.map((id) => phrases.name(id)),
      words.locale,
    );
    return html`<div class="pane">
      <div
        part="canvas"
        class="canvas"
        tabindex="0"
        role="application"
        aria-roledescription=${words.graph}
        aria-label=${words.pictureOf(words.graphOf(roots), count(nodes), count(edges))}
        aria-describedby="picture-help"
        @keydown=${this.walk.onKey}
        @focus=${this.walk.onFocus}
        @blur=${this.walk.onBlur}
        @pointerdown=${this.walk.onPointer}
      ></div>
      <span class="probe"></span>
      <p id="picture-help" class="visually-hidden">${words.pictureHelp}</p>
      <div class="over" @keydown=${this.#onOverKey}></div>
    </div>`;
  }

  connected(): void {
    this.workbench.explorer.host.requestUpdate();
  }

  disconnected(): void {
    queueMicrotask(() => {
      // Sorting a list takes its elements out and puts them back at once.
      if (!this.workbench.explorer.host.isConnected) this.#leave();
    });
  }

  updated(): void {
    const root = this.workbench.explorer.host.renderRoot;
    const box = root.querySelector<HTMLElement>('.canvas');
    const seed = this.workbench.explorer.store.state.model.roots.join(' ');
    if (box !== this.#box || (this.picture !== null && seed !== this.#seed)) {
      this.#leave();
      if (box !== null && this.workbench.explorer.host.isConnected) this.#arrive(box);
    }
    this.#sync();
    this.draw();
  }

  /** Draws what lies over the picture anew; the list has no part in that. */
  draw(): void {
    const over = this.#box?.parentElement?.querySelector<HTMLElement>('.over');
    if (!over) return;
    const hadFocus = over.matches(':focus-within');
    render(overTemplate(this), over);
    // What was pressed may be gone.
    if (hadFocus && !over.matches(':focus-within')) this.#box?.focus();
    if (this.#box !== null) this.card.place(over.querySelector('.card'), this.#box);
  }

  pin(id: string, place: Place): void {
    const { explorer } = this.workbench;
    explorer.act({ type: 'pin', id, place });
    this.say(this.words.pinned(explorer.phrases.inline(id)));
  }

  unpin(id: string): void {
    const { explorer } = this.workbench;
    explorer.act({ type: 'unpin', id });
    this.say(this.words.unpinned(explorer.phrases.inline(id)));
  }

  /** Hides a node; the keyboard goes on with a neighbour of it. */
  hide(id: string): void {
    const { explorer } = this.workbench;
    const [edge] = explorer.store.view.adjacency.get(id) ?? [];
    this.walk.at = edge === undefined ? null : edge.source === id ? edge.target : edge.source;
    explorer.act({ type: 'hide', id });
    // Pressed once more, the same button would hide the next one.
    this.#box?.focus();
  }

  async arrange(): Promise<void> {
    await this.picture?.relayout();
    this.#fitted();
    this.say(this.words.arranged);
  }

  /** Tells the picture what is selected, and where the keyboard is. */
  mark(): void {
    const { selection } = this.workbench.explorer.store.state;
    this.picture?.mark({
      selected:
        selection.kind === 'nodes'
          ? selection.ids
          : selection.kind === 'edge'
            ? [selection.id]
            : [],
      focused: this.walk.isKeyboard ? this.walk.at : null,
    });
  }

  fit(): void {
    this.picture?.fit();
    this.#fitted();
  }

  /** Says something to those who do not see it. */
  say(text: string): void {
    this.workbench.announce(text);
  }

  #arrive(box: HTMLElement): void {
    this.#box = box;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.#create(box);
      },
      { rootMargin: NEAR },
    );
    observer.observe(box);
    this.#stops.push(() => {
      observer.disconnect();
    });
  }

  #leave(): void {
    this.#attempt++;
    for (const stop of this.#stops.splice(0)) stop();
    this.picture?.destroy();
    this.picture = null;
    this.#box = null;
    this.#shown = [];
    this.#isDrawn = false;
    this.card.forget();
  }

  async #create(box: HTMLElement): Promise<void> {
    const attempt = ++this.#attempt;
    const probe = box.parentElement?.querySelector<HTMLElement>('.probe');
    if (!probe) return;
    const { explorer } = this.workbench;
    this.#seed = explorer.store.state.model.roots.join(' ');
    try {
      const { createPicture } = await import('../../graph/renderer/picture.ts');
      const picture = await createPicture(box, {
        style: styleAt(probe),
        seed: this.#seed,
        listener: {
          pressed: (hit, how) => {
            this.#pressed(hit, how);
          },
          hovered: (hit, at) => {
            this.card.point(hit && { hit, at });
          },
          dragged: (id, place) => {
            this.pin(id, place);
          },
          viewportChanged: () => {
            this.isFitted = false;
            if (this.card.about !== null) this.card.close();
          },
          lost: () => {
            this.#lost();
          },
        },
      });
      if (attempt !== this.#attempt) {
        picture.destroy();
        return;
      }
      this.picture = picture;
    } catch {
      if (attempt === this.#attempt) this.#lost();
      return;
    }
    this.#stops.push(
      watchStyle(probe, () => {
        this.picture?.restyle(styleAt(probe));
        this.#paintBehind(box, probe);
      }),
      this.#watchSize(box),
    );
    this.#paintBehind(box, probe);
    this.#sync();
  }

  #watchSize(box: HTMLElement): () => void {
    const observer = new ResizeObserver(() => {
      const { isFitted } = this;
      this.picture?.resize(box.clientWidth, box.clientHeight);
      if (isFitted) this.fit();
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }

  /** What lies over the picture has the page's own background. */
  #paintBehind(box: HTMLElement, probe: HTMLElement): void {
    box.parentElement?.style.setProperty('--_page', styleAt(probe).colours.background);
  }

  /** Shows what is shown in the list; the marks go with it. */
  #sync(): void {
    const { picture } = this;
    if (picture === null) return;
    const { view, state } = this.workbench.explorer.store;
    const [shownView, shownPinned] = this.#shown;
    if (view === shownView && state.pinned === shownPinned) {
      this.#followSelection();
      return;
    }
    this.#shown = [view, state.pinned, state.selection];
    const isFirst = shownView === undefined;
    const isWhole = this.isFitted && view !== shownView;
    this.mark();
    void picture.show({ nodes: view.nodes, edges: view.edges, pinned: state.pinned }).then(() => {
      if (picture !== this.picture) return;
      this.#isDrawn = true;
      if (isFirst) this.#fitted();
      else if (isWhole) this.fit();
      this.draw();
      if (isFirst) this.workbench.explorer.host.requestUpdate();
    });
  }

  #followSelection(): void {
    const { selection } = this.workbench.explorer.store.state;
    if (selection === this.#shown[2]) return;
    this.#shown = [this.#shown[0], this.#shown[1], selection];
    this.mark();
    if (selection.kind === 'nodes') this.picture?.reveal(selection.ids.at(-1) ?? '');
  }

  #fitted(): void {
    this.isFitted = true;
    this.fittedScale = this.picture?.viewport.scale ?? 1;
  }

  #pressed(
    hit: Hit | null,
    { also, double }: { readonly also: boolean; readonly double: boolean },
  ) {
    const { explorer } = this.workbench;
    this.card.close();
    if (hit?.kind === 'node') {
      this.walk.at = hit.id;
      if (double) void this.workbench.expand(hit.id);
      else explorer.choose(hit.id, { also });
    } else if (hit !== null) {
      explorer.act({ type: 'select', selection: { kind: 'edge', id: hit.id } });
    } else {
      this.walk.at = null;
      explorer.act({ type: 'select', selection: NO_SELECTION });
    }
    this.draw();
  }

  #lost(): void {
    this.#leave();
    this.#giveUp();
    this.say(this.words.noPicture);
  }

  readonly #onOverKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.isKeysOpen = false;
    this.#box?.focus();
    this.draw();
  };
}

export const createPanel: CreatePanel = (workbench, giveUp) => new Panel(workbench, giveUp);
