/** Sources of whole profiles for stories: record, works and graph of one person, from the fixtures. */
import type { ProfileError, ProfileSource, Researcher, Work } from '../../src/index.ts';
import { graphs } from './graph-sources.ts';
import { answering } from './sources.ts';

/** Answers with all that there is about `person`. */
export function whole(person: Researcher, works: readonly Work[]): ProfileSource {
  const page = { items: works, total: works.length, next: null, rejected: 0 };
  const { graph, neighbours } = graphs();
  return {
    ...answering({ researcher: person, pages: [page] }),
    capabilities: new Set(['researcher', 'works', 'graph'] as const),
    ...(graph && { graph }),
    ...(neighbours && { neighbours }),
  };
}

/** Answers each question once, then fails. */
export function wholeFailingLater(
  person: Researcher,
  works: readonly Work[],
  error: ProfileError,
): ProfileSource {
  const good = whole(person, works);
  const asked = new Set<string>();
  const once = <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    if (asked.has(what)) return Promise.reject(error);
    asked.add(what);
    return ask();
  };
  return {
    ...good,
    researcher: (id) => once('researcher', () => good.researcher(id)),
    works: (id, query) => once('works', () => good.works(id, query)),
  };
}
