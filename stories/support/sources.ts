/** Sources for stories: each answers in one way, at once or never, and asks nobody. */
import type { Page, ProfileError, ProfileSource, Researcher, Work } from '../../src/index.ts';

interface Answers {
  readonly researcher: () => Promise<Researcher>;
  readonly works: (cursor: string | undefined) => Promise<Page<Work>>;
}

let made = 0;

const source = ({ researcher, works }: Answers): ProfileSource => ({
  // Every story is a page of its own: none sees what another has loaded.
  key: `story ${String((made += 1))}`,
  label: 'Story',
  capabilities: new Set(['researcher', 'works'] as const),
  researcher: () => researcher(),
  works: (_id, query) => works(query?.cursor),
});

/** Answers with a record, or with pages of works, one after another. */
export const answering = (answer: {
  readonly researcher?: Researcher;
  readonly pages?: readonly Page<Work>[];
}): ProfileSource =>
  source({
    researcher: () =>
      answer.researcher === undefined ? never() : Promise.resolve(answer.researcher),
    works: (cursor) => {
      const page = answer.pages?.[Number(cursor ?? 0)];
      return page === undefined ? never() : Promise.resolve(page);
    },
  });

/** Never answers. */
export const pending = (): ProfileSource => source({ researcher: never, works: never });

/** Always fails. */
export const failing = (error: ProfileError): ProfileSource =>
  source({ researcher: () => Promise.reject(error), works: () => Promise.reject(error) });

/** Answers once, then fails. */
export function failingLater(
  answer: { readonly researcher?: Researcher; readonly pages?: readonly Page<Work>[] },
  error: ProfileError,
): ProfileSource {
  const good = answering(answer);
  let asked = 0;
  const next = <T>(ask: () => Promise<T>): Promise<T> =>
    (asked += 1) === 1 ? ask() : Promise.reject(error);
  return source({
    researcher: () => next(() => good.researcher('')),
    works: () => next(() => good.works('')),
  });
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}
