/** What the explorer asks the source for after the first slice: neighbours, and more of the same. */
import { AMONG_MOST, GRAPH_SIZE, NEIGHBOURS_SIZE, type ReadSlice } from '../../core/index.ts';
import { ProfileError, readNeighbours, type ProfileSource } from '../../sources/index.ts';
import type { ExplorerServices } from './context.ts';
import type { Explorer } from './explorer.ts';

/** Pages that are asked for until enough neighbours are new. */
const ROUNDS = 8;

export type AskState = 'idle' | 'busy' | 'failed' | 'done';

/** The key of the whole graph, beside those of nodes. */
export const WHOLE = '';

const joined = (a: ReadSlice, b: ReadSlice): ReadSlice => ({
  ...b,
  nodes: [...a.nodes, ...b.nodes],
  edges: [...a.edges, ...b.edges],
  rejected: a.rejected + b.rejected,
});

export class Asks {
  readonly #explorer: Explorer;
  readonly #services: ExplorerServices;
  readonly #states = new Map<string, AskState>();
  /** Where to go on, by node and by how much was asked for: undo and collapse go back by themselves. */
  readonly #cursors = new Map<string, string | null>();
  #leaving = new AbortController();
  /** Nodes of the whole graph that were asked for. */
  #asked = 0;

  constructor(explorer: Explorer, services: ExplorerServices) {
    this.#explorer = explorer;
    this.#services = services;
  }

  /** Begins anew, with a graph of which `limit` nodes were asked for, and which goes on at `next`. */
  restart(limit: number, next: string | null): void {
    this.abort();
    this.#states.clear();
    this.#cursors.clear();
    this.#asked = limit;
    const [root, ...others] = this.#explorer.store.state.model.roots;
    // The neighbours of the one root go on where the graph ends.
    if (root !== undefined && others.length === 0 && next !== null) {
      this.#cursors.set(this.#place(root), next);
    }
  }

  /** Ends what is under way. */
  abort(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    for (const [key, state] of this.#states) if (state === 'busy') this.#states.delete(key);
  }

  /** How it stands with the neighbours of a node, or with the whole graph. */
  state(key: string): AskState {
    const known = this.#states.get(key) ?? 'idle';
    if (known !== 'idle' || key === WHOLE) return known;
    return this.#cursors.get(this.#place(key)) === null ? 'done' : 'idle';
  }

  /** The next `n` neighbours that are not there yet; `null` when nothing came of it. */
  neighbours(id: string, n: number): Promise<ReadSlice | null> {
    return this.#ask(id, async (signal, source) => {
      const { nodes } = this.#explorer.store.state.model;
      const asked = this.#explorer.store.state.expanded.get(id) ?? 0;
      let cursor = this.#cursors.get(this.#place(id)) ?? undefined;
      let slice: ReadSlice | undefined;
      const isNew = (each: { readonly id: string }) => !nodes.has(each.id);
      let missing = n;
      for (let round = 0; round < ROUNDS && missing > 0; round += 1) {
        const answer = await this.#page(source, id, { limit: missing, cursor }, signal);
        slice = slice === undefined ? answer : joined(slice, answer);
        missing = n - new Set(slice.nodes.filter(isNew).map((each) => each.id)).size;
        cursor = answer.next ?? undefined;
        if (cursor === undefined) break;
      }
      this.#cursors.set(`${id} ${asked + n}`, cursor ?? null);
      return slice ?? null;
    });
  }

  /** Nodes of the whole graph that are to be asked for next. */
  get next(): number {
    return Math.min(2 * Math.max(this.#asked, 1), GRAPH_SIZE.most);
  }

  /** A slice of the whole graph, with up to `limit` nodes. */
  async more(limit: number): Promise<ReadSlice | null> {
    const slice = await this.#ask(WHOLE, (signal, source) =>
      this.#services.read(source, limit, signal),
    );
    if (slice === null) return null;
    this.#asked = limit;
    const { nodes } = this.#explorer.store.state.model;
    const isNothingNew = slice.nodes.every(({ id }) => nodes.has(id));
    const isMost = limit === GRAPH_SIZE.most;
    if (isNothingNew || isMost || !slice.truncated) this.#states.set(WHOLE, 'done');
    return slice;
  }

  /** A page of neighbours, with what connects them with the most important nodes that are there. */
  #page(
    source: ProfileSource,
    id: string,
    { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
    signal: AbortSignal,
  ): Promise<ReadSlice> {
    const among = [...this.#explorer.store.state.model.nodes.keys()].slice(0, AMONG_MOST);
    const query = {
      limit: Math.min(limit, NEIGHBOURS_SIZE.most),
      among,
      around: this.#services.ids(),
      ...(cursor !== undefined && { cursor }),
    };
    return readNeighbours(source, id, query, { signal });
  }

  #place(id: string): string {
    return `${id} ${this.#explorer.store.state.expanded.get(id) ?? 0}`;
  }

  async #ask(
    key: string,
    ask: (signal: AbortSignal, source: ProfileSource) => Promise<ReadSlice | null>,
  ): Promise<ReadSlice | null> {
    if (this.#states.get(key) === 'busy') return null;
    const { signal } = this.#leaving;
    this.#states.set(key, 'busy');
    this.#explorer.host.requestUpdate();
    try {
      const source = this.#services.source();
      if (source === null) throw new ProfileError('not-configured', 'no source');
      const answer = await ask(signal, source);
      const slice = answer && (await this.#explorer.titles.plain(answer));
      if (signal.aborted) return null;
      this.#states.delete(key);
      return slice;
    } catch (error) {
      if (signal.aborted) return null;
      this.#states.set(key, 'failed');
      if (error instanceof ProfileError) this.#services.fail(error);
      return null;
    } finally {
      this.#explorer.host.requestUpdate();
    }
  }
}
