/** The explorer's state as a text: in the property `state`, and on request in the page's address. */
import { readState, replay, writeState, type SharedState } from '../../graph/share/index.ts';
import type { GrowthStep } from '../../graph/index.ts';
import { parameterOf, stateInAddress } from './parameter.ts';
import type { Workbench } from './workbench.ts';

/** The address follows when nothing has changed for so many milliseconds: browsers count its changes. */
const REST = 250;

/** A graph as it is at first. */
const NOTHING = readState('1');

export class Sharing {
  readonly #workbench: Workbench;
  /** Name of the parameter in the address; `null` when the state is not kept there. */
  readonly #parameter: string | null;
  #replay = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workbench: Workbench) {
    const { host, store } = workbench.explorer;
    this.#workbench = workbench;
    this.#parameter = host.syncUrl ? parameterOf(host) : null;
    store.subscribe(() => {
      this.#mirror();
    });
  }

  /** The state now; `null` where the reader has changed nothing. */
  get text(): string | null {
    return writeState(this.#workbench.explorer.store.state);
  }

  /** The page's address with the state in it; `null` when it is not read from there. */
  get link(): string | null {
    return this.#parameter === null ? null : this.#address(this.#parameter).href;
  }

  /** Takes up the state that the page's address or the page itself gave, if there is one. */
  async begin(): Promise<void> {
    const { given, host } = this.#workbench.explorer;
    const text = (host.syncUrl ? stateInAddress(host) : null) ?? given;
    const shared = text === null ? null : readState(text);
    if (shared !== null) await this.#play(shared);
  }

  /** Takes up a state; `null` is the graph as it was at first. A text that is none changes nothing. */
  async take(text: string | null): Promise<void> {
    const shared = text === null ? null : readState(text);
    if (shared === null && text !== null) return;
    this.#workbench.startAnew();
    // What the reader filtered goes too.
    const wanted = shared ?? NOTHING;
    if (wanted !== null) await this.#play(wanted);
  }

  /** Ends what is under way. */
  end(): void {
    this.#replay.abort();
    clearTimeout(this.#timer);
  }

  #play(shared: SharedState): Promise<void> {
    this.#replay.abort();
    this.#replay = new AbortController();
    const { signal } = this.#replay;
    const { explorer } = this.#workbench;
    return replay(shared, {
      store: explorer.store,
      dispatch: (intent) => {
        explorer.act(intent, { silent: true });
      },
      signal,
      grow: (step, isChosen) => this.#grow(step, isChosen, signal),
    });
  }

  async #grow(
    { id, asked }: GrowthStep,
    isChosen: ((id: string) => boolean) | null,
    signal: AbortSignal,
  ): Promise<void> {
    const { asks, explorer } = this.#workbench;
    const slice = await (id === '' ? asks.more(asked) : asks.neighbours(id, asked));
    if (slice === null || signal.aborted) return;
    const silent = { silent: true };
    if (id === '') explorer.act({ type: 'added', slice, asked }, silent);
    else if (isChosen === null) explorer.act({ type: 'expanded', id, slice, asked }, silent);
    else {
      const known = explorer.store.state.model.nodes;
      const stays = (other: string): boolean => known.has(other) || isChosen(other);
      const nodes = slice.nodes.filter((node) => stays(node.id));
      const chosen = nodes.filter((node) => !known.has(node.id)).map((node) => node.id);
      const edges = slice.edges.filter(({ source, target }) => stays(source) && stays(target));
      const kept = { ...slice, nodes, edges };
      explorer.act({ type: 'expanded', id, slice: kept, asked, chosen }, silent);
    }
  }

  #address(parameter: string): URL {
    const url = new URL(location.href);
    const { text } = this;
    if (text === null) url.searchParams.delete(parameter);
    else url.searchParams.set(parameter, text);
    return url;
  }

  #mirror(): void {
    const parameter = this.#parameter;
    if (parameter === null) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { href } = this.#address(parameter);
      if (href === location.href) return;
      try {
        history.replaceState(history.state, '', href);
      } catch {
        // A page without an address of its own, or one that has changed it too often.
      }
    }, REST);
  }
}
