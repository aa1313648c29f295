/** The research graph of a source that has none: made from works, which it has. */
import {
  neighboursFromWorks,
  parseNodeId,
  sliceFromWorks,
  type GraphRecords,
  type ReadSlice,
  type Researcher,
  type Work,
} from '../core/index.ts';
import { ProfileError } from './errors.ts';
import type { NeighboursRead } from './neighbours-read.ts';
import type { GraphQuery, ProfileSource, ReadOptions, WorksQuery } from './source.ts';

const PAGE = 100;
/** Works that are read of one person: five requests at most. */
const MOST_WORKS = 500;

interface ReadRecords extends GraphRecords {
  /** Whether there are no more works. */
  readonly complete: boolean;
  /** Works that were left out because they did not have the right shape. */
  readonly rejected: number;
}

async function worksOf(
  source: ProfileSource,
  id: string,
  year: string | undefined,
  options: ReadOptions,
): Promise<Omit<ReadRecords, 'researcher'>> {
  const works: Work[] = [];
  let rejected = 0;
  let query: WorksQuery = { limit: PAGE, ...(year !== undefined && { year }) };
  for (;;) {
    const page = await source.works(id, query, options);
    works.push(...page.items);
    rejected += page.rejected;
    if (page.next === null) return { works, rejected, complete: true };
    if (works.length >= MOST_WORKS) return { works, rejected, complete: false };
    query = { ...query, cursor: page.next };
  }
}

async function recordsOf(
  source: ProfileSource,
  id: string,
  options: ReadOptions,
  year?: string,
): Promise<ReadRecords & { readonly researcher: Researcher }> {
  const [researcher, rest] = await Promise.all([
    source.researcher(id, options),
    worksOf(source, id, year, options),
  ]);
  return { researcher, ...rest };
}

/** Years as a source is asked for them, where it can filter. */
function yearsOf({ capabilities }: ProfileSource, { from, to }: GraphQuery): string | undefined {
  if (!capabilities.has('works-filter') || (from === undefined && to === undefined)) return;
  return `${from ?? ''}-${to ?? ''}`;
}

/** See `readGraph`. */
export async function graphFromWorks(
  source: ProfileSource,
  id: string,
  query: GraphQuery,
  options: ReadOptions,
): Promise<ReadSlice> {
  const { researcher, works, complete, rejected } = await recordsOf(
    source,
    id,
    options,
    yearsOf(source, query),
  );
  return { ...sliceFromWorks(researcher, works, { ...query, complete }), rejected };
}

/** What the source has of somebody or something that a node stands for; nothing where it has none. */
async function orNothing<T>(read: Promise<T> | undefined): Promise<T[]> {
  try {
    return read === undefined ? [] : [await read];
  } catch (error) {
    const isUnknown =
      error instanceof ProfileError && (error.code === 'not-found' || error.code === 'invalid-id');
    if (isUnknown) return [];
    throw error;
  }
}

/** See `readNeighbours`. */
export async function neighboursFromTheirWorks(
  source: ProfileSource,
  node: string,
  { around = [], ...query }: NeighboursRead,
  options: ReadOptions,
): Promise<ReadSlice> {
  const asked = parseNodeId(node);
  const records: ReadRecords[] = await Promise.all(
    around.map((id) => recordsOf(source, id, options)),
  );
  if (asked?.kind === 'researcher' && records.every((one) => one.researcher?.id !== asked.id)) {
    records.push(...(await orNothing(recordsOf(source, asked.id, options))));
  }
  const isKnown = records.some(({ works }) => works.some(({ id }) => id === asked?.id));
  if (asked?.kind === 'work' && !isKnown) {
    const works = await orNothing(source.work?.(asked.id, options));
    records.push({ researcher: null, works, complete: true, rejected: 0 });
  }
  // Of all others there may be works by people who were not asked for.
  const complete = records.some((one) => one.complete && one.researcher?.id === asked?.id);
  try {
    const slice = neighboursFromWorks(node, records, { ...query, complete });
    if (slice === null) throw new ProfileError('not-found', node);
    return { ...slice, rejected: records.reduce((sum, one) => sum + one.rejected, 0) };
  } catch (error) {
    // A cursor of another graph: a service with a graph would say 400.
    if (error instanceof RangeError) throw new ProfileError('refused', node, { cause: error });
    throw error;
  }
}
