import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DerivedWork, deriveResearcher, LISTED_TOPICS } from '../src/import/derive.ts';
import { RecordResearcherSchema } from '../src/import/record-schema.ts';
import * as v from 'valibot';

const derivedWork = (n: number, fields: Partial<DerivedWork> = {}): DerivedWork => ({
  id: `w${n}`,
  source: 'record',
  updated: '',
  year: 2020,
  authorTotal: 2,
  identified: true,
  name: 'Ada',
  orcid: null,
  people: [
    { id: 'ada', name: 'Ada' },
    { id: 'ben', name: 'Ben' },
  ],
  topics: [],
  institutions: [],
  ...fields,
});
const record = (fields: Readonly<Record<string, unknown>> = {}) =>
  v.parse(RecordResearcherSchema, { id: 'ada', name: 'Ada', ...fields });
const derive = (works: readonly DerivedWork[], facts = record()) =>
  deriveResearcher({ id: 'ada', record: facts, openalex: null, works, claims: [] });

describe('A derived profile', () => {
  it('lists 25 topics and counts them all', () => {
    const topics = Array.from({ length: 40 }, (_, n) => ({ id: `t${n}`, name: `Topic ${n}` }));
    const found = derive([
      derivedWork(1, { topics }),
      derivedWork(2, { topics: topics.slice(39) }),
    ]);
    assert.equal(found.topics.length, LISTED_TOPICS);
    assert.equal(found.counts.topics, 40);
    assert.deepEqual(found.topics[0], { id: 't39', name: 'Topic 39', works: 2 });
  });

  it('does not know its topics where no work has any, and keeps two vocabularies apart', () => {
    assert.equal(derive([derivedWork(1)]).counts.topics, null);
    const concept = [{ id: 'openalex:C1', name: 'Beetle' }];
    const topic = [{ id: 'openalex:T1', name: 'Beetles of the World' }];
    const older = derive([derivedWork(1, { topics: concept })]);
    assert.deepEqual(
      older.topics.map(({ name }) => name),
      ['Beetle'],
    );
    const both = derive([derivedWork(1, { topics: concept }), derivedWork(2, { topics: topic })]);
    assert.deepEqual(
      both.topics.map(({ name }) => name),
      ['Beetles of the World'],
    );
    assert.equal(both.counts.topics, 1);
  });

  it('has the affiliations of its bylines where no record of the person speaks of any', () => {
    const example = { id: 'openalex:I1', name: 'Example University', ror: null, country: 'PL' };
    const other = { ...example, id: 'openalex:I2', name: 'Other Institute' };
    const works = [
      derivedWork(1, { year: 2021, institutions: [example] }),
      derivedWork(2, { year: 2024, institutions: [example, other] }),
      derivedWork(3, { year: 2018, institutions: [example] }),
      derivedWork(4, { year: null, institutions: [other] }),
    ];
    assert.deepEqual(
      derive(works).affiliations?.map(({ name, from, to, current }) => [name, from, to, current]),
      [
        ['Other Institute', 2024, 2024, false],
        ['Example University', 2018, 2024, false],
      ],
    );
    const own = record({ affiliations: [{ name: 'Example University', current: true }] });
    assert.deepEqual(
      derive(works, own).affiliations?.map(({ name, current }) => [name, current]),
      [['Example University', true]],
    );
    assert.deepEqual(derive(works, record({ affiliations: [] })).affiliations, []);
    assert.equal(derive([derivedWork(1)]).affiliations, null);
  });

  it('counts only works with a persistent identifier as evidence, and their years', () => {
    const found = derive([
      derivedWork(1, { year: 2018 }),
      derivedWork(2, { year: 2019 }),
      derivedWork(3, { year: 2019 }),
      derivedWork(4, { year: 2001, identified: false }),
      derivedWork(5, { year: null }),
    ]);
    const signals = new Map(found.trust?.signals.map(({ code, count }) => [code, count]));
    assert.equal(signals.get('identified-works'), 4);
    assert.equal(signals.get('publication-years'), 2);
  });

  it('is matched to a public record only where one is named', () => {
    assert.equal(derive([derivedWork(1)]).trust?.level, 0);
    const publicRecord = { by: 'DBLP', asOf: '2026-01-01', url: 'https://dblp.org/pid/1' };
    assert.equal(derive([], record({ evidence: { publicRecord } })).trust?.level, 1);
  });

  it('reaches L3 for a claim that is authenticated with the ORCID iD of the record', () => {
    const by = (name: string) => ({ by: name, asOf: '2026-01-01' });
    const found = derive(
      [derivedWork(1)],
      record({
        orcid: '0000-0002-1825-0097',
        orcidAuthenticated: true,
        claim: 'claimed',
        affiliations: [{ name: 'Example University' }],
        evidence: {
          publicRecord: by('ORCID'),
          claimed: by('BZPEER'),
          authenticated: by('ORCID'),
          orcid: by('ORCID'),
          affiliation: by('ORCID'),
        },
      }),
    );
    assert.equal(found.trust?.level, 3);
    const agreed = found.trust.signals.find(({ code }) => code === 'consistent-identity');
    assert.equal(agreed?.points, 2);
  });

  it('is the same for the same facts', () => {
    const works = [derivedWork(1), derivedWork(2)];
    assert.deepEqual(derive(works), derive(works));
    assert.equal(derive(works).updated, null);
  });
});
