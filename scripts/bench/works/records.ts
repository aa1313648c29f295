/** Made-up people with very many works, as different from one another as those of a large institute. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded } from '../../bench-graph/random.ts';

export const MANY = 10_000;
/** Works of the list that the long one is compared with. */
export const FEW = 20;

/** Who has `MANY` works, who wrote some of them too, and who has `FEW` works. */
export const PEOPLE = { many: 'many', colleague: 'colleague', few: 'few' } as const;

const START =
  'bird song river delta sparse matrix medieval ink glass sleep enzyme galaxy soil protein syntax market coral memory neutron archive';
const WORDS = START.split(' ');
const ENDS = ['', 's', 'ing', 'ology', 'metry', 'like', 'field', 'wave', 'form', 'scale', 'line'];
const JOINS = ['of', 'and', 'in', 'for', 'under', 'beyond', 'with', 'on'];
const TYPES = ['article', 'article', 'article', 'proceedings-article', 'book-chapter', 'dataset'];
const SOURCE = { by: 'Made-up records', asOf: '2026-01-01', url: null };

const person = (id: string): object => ({
  id,
  name: `Ada Quill ${id}`,
  summary: 'Studies many things.',
  role: 'Researcher',
  affiliations: null,
  openToCollaborate: false,
  claim: 'unclaimed',
  provenance: [{ source: SOURCE.by, url: null, retrieved: SOURCE.asOf }],
  evidence: { publicRecord: SOURCE },
});

/** Works one after the other; the same ones on every machine. */
function* worksOf(prefix: string, owners: (index: number) => readonly string[], count: number) {
  const random = seeded(7);
  const below = (end: number): number => Math.floor(random() * end);
  const one = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const word = (): string => one(WORDS) + one(ENDS);
  const sentence = (words: number): string =>
    Array.from({ length: words }, (_, at) => (at % 3 === 2 ? one(JOINS) : word())).join(' ');
  for (let index = 0; index < count; index += 1) {
    const year = 1970 + below(56);
    const title = `${word()} ${one(JOINS)} ${sentence(4 + below(7))}, part ${String(index + 1)}`;
    const others = Array.from({ length: 1 + below(7) }, () => `Co ${word()} ${one(WORDS)}`);
    yield {
      id: `${prefix}-${String(index)}`,
      type: one(TYPES),
      title: below(20) === 0 ? `<i>${title}</i>` : title,
      language: 'en',
      year,
      date: `${String(year)}-0${String(1 + below(9))}-15`,
      venue: `Annals of ${one(WORDS)} ${one(ENDS)}`,
      doi: `10.5555/${prefix}.${String(index)}`,
      openAccessStatus: below(2) === 0 ? 'gold' : 'closed',
      authorships: [
        ...owners(index).map((id) => ({ id, name: `Ada Quill ${id}` })),
        ...others.map((name) => ({ id: null, name })),
      ],
      abstract: `${sentence(40 + below(120))}.`,
      topics: [{ id: `topic-${String(below(60))}`, name: sentence(2) }],
    };
  }
}

/** Every eleventh record is a preprint of the one before; every fiftieth work is a colleague's too. */
function* manyWorks() {
  const { many, colleague } = PEOPLE;
  const owners = (index: number): readonly string[] =>
    index % 50 === 0 ? [many, colleague] : [many];
  let count = 0;
  for (const work of worksOf(many, owners, MANY)) {
    if (count === MANY) return;
    count += 1;
    yield work;
    if (count % 11 !== 10 || count === MANY) continue;
    count += 1;
    const doi = `10.48550/arxiv.2101.${String(10_000 + count)}`;
    yield { ...work, id: `preprint-${String(count)}`, type: 'preprint', doi, venue: 'arXiv' };
  }
}

/** Writes the record files into `folder`. */
export async function writeManyWorks(folder: string): Promise<void> {
  const { many, colleague, few } = PEOPLE;
  await mkdir(folder, { recursive: true });
  const write = (name: string, ids: readonly string[], works: Iterable<object>): Promise<void> =>
    writeFile(
      join(folder, `${name}.json`),
      JSON.stringify({ researchers: ids.map(person), works: [...works] }),
    );
  await write(
    few,
    [few],
    worksOf(few, () => [few], FEW),
  );
  await write(many, [many, colleague], manyWorks());
}
