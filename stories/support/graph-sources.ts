/** Sources of graphs for stories: each answers in one way, at once or never, and asks nobody. */
import type { ProfileError, ProfileSource } from '../../src/index.ts';
import { graphAnswer, neighboursAnswer } from '../../test/fixtures/graph-answers.ts';
import { people, researcher } from '../../test/fixtures/records.ts';

type Slice = Awaited<ReturnType<NonNullable<ProfileSource['graph']>>>;

let made = 0;

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

const source = (graph: (id: string, limit: number) => Promise<Slice>): ProfileSource => ({
  // Every story is a page of its own: none sees what another has loaded.
  key: `graph story ${String((made += 1))}`,
  label: 'Story',
  capabilities: new Set(['researcher', 'works', 'graph'] as const),
  researcher: never,
  works: never,
  graph: (id, query) => graph(id, query?.limit ?? 120),
  neighbours: (node, query = {}) => {
    const search = new URLSearchParams();
    if (query.limit !== undefined) search.set('limit', String(query.limit));
    if (query.cursor !== undefined) search.set('cursor', query.cursor);
    if (query.among !== undefined) search.set('among', query.among.join());
    const of = people.find(({ id }) => node === `researcher:${id}`) ?? researcher();
    const slice = neighboursAnswer(of, node, search);
    return slice === null ? never() : Promise.resolve({ ...slice, rejected: 0 });
  },
});

/** The made-up graph of each person, as `change` leaves it. */
export const graphs = (change: (slice: Slice) => Slice = (slice) => slice): ProfileSource =>
  source((id, limit) => {
    const person = people.find((each) => each.id === id) ?? researcher({ id, name: id });
    const search = new URLSearchParams({ limit: String(limit) });
    return Promise.resolve(change({ ...graphAnswer(person, search), rejected: 0 }));
  });

/** Never answers. */
export const graphPending = (): ProfileSource => source(never);

/** Always fails. */
export const graphFailing = (error: ProfileError): ProfileSource =>
  source(() => Promise.reject(error));

/** Answers once, then fails. */
export function graphFailingLater(error: ProfileError): ProfileSource {
  const good = graphs();
  let asked = 0;
  return source((id, limit) =>
    (asked += 1) === 1 && good.graph !== undefined
      ? good.graph(id, { limit })
      : Promise.reject(error),
  );
}
