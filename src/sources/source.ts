/** What every source of profiles can be asked, whatever it reads. */
import type {
  Capability,
  GraphNodeKind,
  Page,
  ReadSlice,
  Researcher,
  Work,
} from '../core/index.ts';
import type { ProfileError } from './errors.ts';

/** How a read is made. */
export interface ReadOptions {
  /** Ends the read; it then rejects with the signal's reason, which is not an error to show. */
  readonly signal?: AbortSignal;
  /** Asks the origin again even where a fresh answer is at hand. Default false. */
  readonly refresh?: boolean;
}

/** Orders in which a source may be asked for works. */
export const WORK_SORTS = ['newest', 'oldest', 'cited', 'title'] as const;
/** An order of works. */
export type WorkSort = (typeof WORK_SORTS)[number];

/** Which of a researcher's works, in which order; everything left out means "all" or the default. */
export interface WorksQuery {
  /** Types of work, as in `WORK_TYPES`. */
  readonly type?: string;
  /** A year (`2021`) or a range of years (`2019-2022`, `2019-`, `-2022`), ends included. */
  readonly year?: string;
  /** Words to find in title, abstract, venue and authors. */
  readonly q?: string;
  /** Default `newest`. */
  readonly sort?: WorkSort;
  /** Where to go on: `next` of the page before. */
  readonly cursor?: string;
  /** Items on a page. Default 20. */
  readonly limit?: number;
}

/** Which part of the research graph around a researcher; everything left out means "all". */
export interface GraphQuery {
  /** Kinds of nodes. The researcher is there whatever they are. */
  readonly kinds?: readonly GraphNodeKind[];
  /** Nodes, the researcher among them, from 1 to 1000. Default 120. */
  readonly limit?: number;
  /** First and last year of the works from which the graph comes, ends included. */
  readonly from?: number;
  readonly to?: number;
}

/** Which neighbours of a node. */
export interface NeighboursQuery {
  /** Nodes, from 1 to 200. Default 30. */
  readonly limit?: number;
  /** Where to go on: `next` of the slice before. */
  readonly cursor?: string;
  /**
   * Ids of up to 200 nodes that are known already, for example all that are shown: the answer also
   * holds the edges between them and the neighbours, and between them and the node.
   */
  readonly among?: readonly string[];
}

/** What is asked of a service beyond reading: all of it, but the signal, is sent. */
export interface AskOptions extends ReadOptions {
  readonly send?: { readonly method: string; readonly body?: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a request that failed is repeated at most. Default 2. */
  readonly retries?: number;
}

/** A service that speaks the Profile API, where people can act as well. */
export interface Service {
  /** Absolute address that ends in a slash. */
  readonly root: string;
  /** Asks, and checks the answer. Rejects as the methods of a source do. */
  readonly ask: <T>(
    address: string,
    parse: (json: unknown) => T,
    options?: AskOptions,
  ) => Promise<T>;
}

/** Which page of a list. */
export interface PageQuery {
  /** Where to go on: `next` of the page before. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
}

/**
 * A place from which profiles are read. Every method rejects with a `ProfileError`, or with the
 * signal's reason after an abort, and with nothing else.
 */
export interface ProfileSource {
  /** Tells apart sources that would answer differently; part of every cache key. */
  readonly key: string;
  /** The name that people are shown. */
  readonly label: string;
  readonly capabilities: ReadonlySet<Capability>;
  /** Where a person follows, claims and invites; missing where they cannot. */
  readonly service?: Service;
  /** @throws ProfileError `not-found` for an unknown id, `invalid-id` for an id that cannot exist. */
  researcher(id: string, options?: ReadOptions): Promise<Researcher>;
  /**
   * Up to 100 researchers at once, by the ids as they were asked. Unknown ids are missing from the
   * map; one whose record has the wrong shape has that error there, so that it loses only itself.
   * Present where the source has the capability `batch`.
   *
   * @throws ProfileError `invalid-id` when one of the ids cannot exist.
   */
  researchers?(
    ids: readonly string[],
    options?: ReadOptions,
  ): Promise<ReadonlyMap<string, Researcher | ProfileError>>;
  /** A page of a researcher's works; works of the wrong shape are left out and counted. */
  works(id: string, query?: WorksQuery, options?: ReadOptions): Promise<Page<Work>>;
  /** Present where the source has the capability `work`. */
  work?(id: string, options?: ReadOptions): Promise<Work>;
  /**
   * The ranked part of the research graph around a researcher. `next` goes on among the researcher's
   * `neighbours`. Present where the source has the capability `graph`; `readGraph` reads a graph from
   * any source.
   */
  graph?(id: string, query?: GraphQuery, options?: ReadOptions): Promise<ReadSlice>;
  /**
   * Neighbours of a node of the graph, without the node itself, and the edges that connect them with
   * it, with one another and with those of `among`. Present where the source has the capability
   * `graph`; `readNeighbours` reads them from any source.
   *
   * @param node the node's id in a slice, such as `topic:bird-song`
   * @throws ProfileError `not-found` for a node that the source does not know.
   */
  neighbours?(node: string, query?: NeighboursQuery, options?: ReadOptions): Promise<ReadSlice>;
  /** People by name. Present where the source has the capability `search`. */
  search?(q: string, page?: PageQuery, options?: ReadOptions): Promise<Page<Researcher>>;
}

/** A source, as far as it is asked for people. */
export type PeopleSource = Pick<ProfileSource, 'researcher' | 'researchers' | 'service'>;

/** Somebody to ask for one person, on behalf of all who do. */
export interface People extends Pick<ProfileSource, 'researcher' | 'service'> {
  /** Forgets what is known of a person, so that the next read asks anew. */
  forget(person: Researcher): void;
}
