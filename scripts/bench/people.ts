/** Made-up people and works, as many as are asked for, in the record format that the server imports. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const GIVEN = [
  'Ada',
  'Bruno',
  'Chiara',
  'Dimitri',
  'Elif',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Juno',
];
const FAMILY = [
  'Quill',
  'van Dale',
  'Okafor',
  'Lindqvist',
  'Moreau',
  'Tanaka',
  'Ferreira',
  'Novák',
];
const FIELDS = ['bird song', 'river deltas', 'sparse matrices', 'medieval ink', 'glass', 'sleep'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export const personId = (index: number): string => `person-${String(index).padStart(4, '0')}`;

export const personName = (index: number): string =>
  `${pick(GIVEN, index)} ${pick(FAMILY, Math.floor(index / GIVEN.length))} ${String(index)}`;

const SOURCE = { by: 'Made-up records', asOf: '2026-01-01', url: null };

const person = (index: number): object => ({
  id: personId(index),
  name: personName(index),
  summary: `Studies ${pick(FIELDS, index)} and what it does to ${pick(FIELDS, index + 2)} over the years.`,
  role: 'Researcher',
  affiliations: null,
  openToCollaborate: index % 2 === 0,
  claim: 'unclaimed',
  provenance: [{ source: SOURCE.by, url: null, retrieved: SOURCE.asOf }],
  evidence: { publicRecord: SOURCE },
});

const work = (index: number, number: number, people: number): object => ({
  id: `work-${String(index)}-${String(number)}`,
  type: 'article',
  title: `On ${pick(FIELDS, index + number)}, part ${String(number + 1)}`,
  language: 'en',
  year: 2005 + ((index + number) % 20),
  venue: 'Annals of Examples',
  authorships: [index, (index + number + 1) % people, (index + 2 * number + 3) % people].map(
    (author) => ({ id: personId(author), name: personName(author) }),
  ),
  abstract: 'A sentence that says what was done, and another that says what came of it. '.repeat(6),
  topics: [{ id: `field-${String(number % 6)}`, name: pick(FIELDS, number) }],
});

/** Writes a record file of `people` with `works` works each into `folder`. */
export const writePeople = async (folder: string, people: number, works: number): Promise<void> => {
  const indexes = Array.from({ length: people }, (_, index) => index);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'people.json'),
    JSON.stringify({
      researchers: indexes.map(person),
      works: indexes.flatMap((index) =>
        Array.from({ length: works }, (_, number) => work(index, number, people)),
      ),
    }),
  );
};
