/**
 * A Profile API that lives in the test: it answers the requests of `fetch` from fixtures, keeps them,
 * and fails on demand. Each one has an address of its own, so that no test sees another's answers.
 */
import type { Researcher, Work } from '../../../src/core/index.ts';
import { configure } from '../../../src/sources/index.ts';
import { graphAnswer, neighboursAnswer } from '../../fixtures/graph-answers.ts';
import { people, works } from '../../fixtures/records.ts';

/** One request that arrived. */
export interface Asked {
  readonly url: URL;
  /** Path and query below the root: `researchers/ada-quill`. */
  readonly path: string;
  readonly signal: AbortSignal;
  readonly method: string;
  readonly headers: Headers;
  /** What was sent, as text. */
  readonly body: string;
  /** Lets a request go that arrived while the API was holding. */
  readonly release: () => void;
}

/** How the API answers. */
export type Answer = (asked: Asked) => Response | Promise<Response>;

export const json = (body: unknown): Response => Response.json(body);

export const problem = (status: number, headers: Record<string, string> = {}): Response =>
  Response.json(
    { type: 'about:blank', title: `Status ${status}`, status },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );

/** Everything that can go wrong on the way. */
export const failures = {
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  notFound: () => problem(404),
  slowDown: () => problem(429, { 'Retry-After': '40' }),
  broken: () => problem(500),
  html: () =>
    new Response('<!doctype html><title>Welcome</title><script>window.hacked = 1</script>', {
      headers: { 'Content-Type': 'text/html' },
    }),
  wrongShape: () => json({ hello: 'world', items: 'none' }),
  /** Gives up only when it is told to. */
  never: ({ signal }) =>
    new Promise((_resolve, reject) => {
      const leave = () => {
        reject(signal.reason as Error);
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave);
    }),
} satisfies Record<string, Answer>;

const apis = new Map<string, FakeApi>();

export class FakeApi {
  readonly root: string;
  readonly requests: Asked[] = [];
  people: readonly Researcher[] = people;
  works: readonly Work[] = works(3);
  /** What it says of itself. */
  service: object = { name: 'Profiles', version: '1.0', capabilities: [] };
  /** Replaces the answer from the records. */
  answer: Answer = (asked) => this.ordinary(asked);
  /** Whether requests wait to be released. */
  holding = false;
  /** The graphs of all people are alike: a node is taken to be of the last one that was asked for. */
  #last: Researcher | undefined;
  readonly #waiting = new Set<() => void>();

  constructor() {
    this.root = `https://profiles-${apis.size + 1}.example/api/`;
    apis.set(this.root, this);
  }

  /** Resolves once `count` requests have arrived. */
  async asked(count: number): Promise<Asked> {
    while (this.requests.length < count) {
      await new Promise<void>((wake) => this.#waiting.add(wake));
    }
    const last = this.requests[count - 1];
    if (last === undefined) throw new Error('No such request.');
    return last;
  }

  /** The answer from the records. */
  ordinary({ path, url }: Asked): Response {
    if (path === '') return json(this.service);
    const [, node] = /^graph\/nodes\/([^/?]+)\/neighbours/.exec(path) ?? [];
    if (node !== undefined) return this.#neighbours(decodeURIComponent(node), url.searchParams);
    const [, id = '', rest] = /^researchers\/([^/?]+)(?:\/(works|graph))?/.exec(path) ?? [];
    const ids = url.searchParams.get('ids');
    if (ids !== null) return this.#batch(ids.split(','));
    const person = this.#person(decodeURIComponent(id));
    if (person === undefined) return problem(404);
    if (rest === 'graph') {
      this.#last = person;
      return json(graphAnswer(person, url.searchParams));
    }
    return rest === undefined ? json(person) : this.#worksPage(url.searchParams);
  }

  async take(address: string, init: RequestInit): Promise<Response> {
    const signal = init.signal ?? new AbortController().signal;
    const url = new URL(address);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((open) => {
      release = open;
    });
    const asked = {
      url,
      path: address.slice(this.root.length),
      signal,
      release,
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : '',
    };
    this.requests.push(asked);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
    if (this.holding) await Promise.race([gate, failures.never(asked)]);
    signal.throwIfAborted();
    return this.answer(asked);
  }

  #person(id: string): Researcher | undefined {
    return this.people.find((person) => person.id === id || `orcid:${person.orcid}` === id);
  }

  #neighbours(node: string, query: URLSearchParams): Response {
    const own =
      this.people.find(({ id }) => node === `researcher:${id}`) ?? this.#last ?? this.people[0];
    const slice = own === undefined ? null : neighboursAnswer(own, node, query);
    return slice === null ? problem(404) : json(slice);
  }

  #batch(ids: readonly string[]): Response {
    const found = ids.flatMap((id) => {
      const person = this.#person(id);
      return person === undefined ? [] : [[id, person] as const];
    });
    return json({
      items: found.map(([, person]) => person),
      asked: Object.fromEntries(found.map(([id, person]) => [id, person.id])),
      total: found.length,
      next: null,
    });
  }

  #worksPage(query: URLSearchParams): Response {
    const from = Number(query.get('cursor') ?? 0);
    const to = from + Number(query.get('limit') ?? 20);
    const { works: all } = this;
    const next = to < all.length ? String(to) : null;
    return json({ items: all.slice(from, to), total: all.length, next });
  }
}

configure({
  fetch: (address, init) => {
    const root = [...apis.keys()].find((start) => address.startsWith(start));
    const api = root === undefined ? undefined : apis.get(root);
    if (api === undefined) throw new Error(`Nobody answers at ${address}.`);
    return api.take(address, init);
  },
});
