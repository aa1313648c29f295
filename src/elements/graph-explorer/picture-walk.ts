/** The keyboard in the picture: from node to neighbour, to selections, nearer and farther. */
import { request } from './requests.ts';
import type { GraphDirection } from '../../localize/index.ts';
import type { Panel } from './picture-panel.ts';

const ARROWS: Readonly<Record<string, GraphDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Pixels that the picture moves with an arrow and Shift. */
const PAN = 60;
const PANS: Readonly<Record<GraphDirection, readonly [number, number]>> = {
  left: [PAN, 0],
  right: [-PAN, 0],
  up: [0, PAN],
  down: [0, -PAN],
};

const NEARER = 1.3;

export class Walk {
  /** The node that the keyboard has come to. */
  at: string | null = null;
  /** Whether the keyboard is what the reader uses: only then is its place shown. */
  isKeyboard = false;
  readonly #panel: Panel;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  zoom(factor: number): void {
    const { picture, words, fittedScale } = this.#panel;
    if (picture === null) return;
    picture.zoomBy(factor);
    const percent = Math.round((100 * picture.viewport.scale) / fittedScale);
    this.#panel.say(words.zoomed(String(percent)));
  }

  fit(): void {
    this.#panel.fit();
    this.#panel.say(this.#panel.words.fitted);
  }

  readonly onFocus = ({ currentTarget }: FocusEvent): void => {
    if (!(currentTarget instanceof Element) || !currentTarget.matches(':focus-visible')) return;
    this.isKeyboard = true;
    if (this.at === null || !this.#panel.isShown(this.at)) this.at = this.#start();
    this.#show();
  };

  readonly onBlur = (): void => {
    this.isKeyboard = false;
    this.#show();
  };

  readonly onPointer = (): void => {
    this.isKeyboard = false;
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#act(event.key, event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** @returns whether the key means something here */
  #act(key: string, shift: boolean): boolean {
    const direction = ARROWS[key];
    if (direction !== undefined) {
      if (shift) this.#panel.picture?.panBy(...PANS[direction]);
      else this.#go(direction);
      return true;
    }
    switch (key) {
      case 'Enter':
      case ' ':
        this.#choose(shift);
        return true;
      case '+':
      case '=':
        this.zoom(NEARER);
        return true;
      case '-':
        this.zoom(1 / NEARER);
        return true;
      case '0':
        this.fit();
        return true;
      case 'Home':
        this.#arrive(this.#panel.workbench.explorer.store.state.model.roots[0] ?? null);
        return true;
      case 'Escape':
        this.#leave();
        return true;
      default:
        return false;
    }
  }

  #go(direction: GraphDirection): void {
    const { picture, words } = this.#panel;
    if (this.at === null || !this.#panel.isShown(this.at)) {
      this.#arrive(this.#start());
      return;
    }
    const next = picture?.neighbourTowards(this.at, direction) ?? null;
    if (next === null) this.#panel.say(words.noneTowards(direction));
    else this.#arrive(next);
  }

  #arrive(id: string | null): void {
    if (id === null || !this.#panel.isShown(id)) return;
    this.isKeyboard = true;
    this.at = id;
    this.#panel.picture?.reveal(id);
    this.#show();
    this.#panel.say(this.sentence(id));
  }

  /** Name, kind, connection, and how many connections are shown. */
  sentence(id: string): string {
    const { words, workbench } = this.#panel;
    const { explorer } = workbench;
    const { phrases, routes, store } = explorer;
    const node = explorer.node(id);
    if (node === undefined) return '';
    return words.walked(
      phrases.inline(id),
      words.kind(node.kind, 1),
      phrases.route(node, routes.get(id)),
      store.view.adjacency.get(id)?.length ?? 0,
    );
  }

  /** Selects the node; where it is selected already, goes on to where it can be opened. */
  #choose(also: boolean): void {
    const { at } = this;
    const { explorer } = this.#panel.workbench;
    if (at === null) return;
    const { selection } = explorer.store.state;
    const isOpen = selection.kind === 'nodes' && selection.ids.join() === at;
    if (!isOpen || also) {
      explorer.choose(at, { also });
      return;
    }
    const node = explorer.node(at);
    if (node !== undefined && request(explorer.host, node.kind, node.ref)) return;
    explorer.host.renderRoot
      .querySelector<HTMLElement>('[part~="details"] :is(a, button):not([part~="close"])')
      ?.focus();
  }

  /** The selected node, or what the graph is about, or whatever is shown. */
  #start(): string | null {
    const { current, workbench } = this.#panel;
    const { view, state } = workbench.explorer.store;
    return (
      current ??
      state.model.roots.find((id) => this.#panel.isShown(id)) ??
      view.nodes[0]?.id ??
      null
    );
  }

  /** Out of the picture: to the list, or to how the graph is shown where there is none. */
  #leave(): void {
    const root = this.#panel.workbench.explorer.host.renderRoot;
    const find = (selector: string) => root.querySelector<HTMLElement>(selector);
    (
      find('button[data-node][tabindex="0"]') ?? find('[part~="views"] [aria-pressed="true"]')
    )?.focus();
  }

  #show(): void {
    this.#panel.mark();
    this.#panel.draw();
  }
}
