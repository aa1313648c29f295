import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import {
  fit,
  fitPage,
  GraphSliceSchema,
  ProblemSchema,
  ResearcherSchema,
  researcherShape,
  ServiceDocumentSchema,
  WorkSchema,
  workShape,
} from '../../src/core/index.ts';
import { researcher, work } from '../fixtures/records.ts';

/** A work with every field filled that most works leave empty. */
const revised = work({
  openAccessStatus: 'green',
  pdfUrl: 'https://repository.example/song.pdf',
  notices: [
    { kind: 'corrected', date: '2025-02-03', url: 'https://doi.org/10.5555/song.c', doi: null },
  ],
  versions: [
    {
      id: 'openalex:W9000000001',
      doi: '10.5555/song.2024.1',
      arxiv: '2401.00001',
      type: 'article',
      venue: 'Journal of Invented Ornithology',
      year: 2024,
      url: 'https://doi.org/10.5555/song.2024.1',
      openAccessUrl: null,
    },
  ],
});

const accepts = (schema: v.GenericSchema, input: unknown) => v.safeParse(schema, input).success;

describe('a record', () => {
  it('needs little: a work its id, a researcher an id and a name', () => {
    const bare = v.parse(WorkSchema, { id: 'w1' });
    assert.equal(bare.title, null);
    assert.equal(bare.type, 'other');
    assert.deepEqual(bare.authorships, []);
    assert.equal(bare.citations, null);
    assert.equal(bare.retracted, false);
    assert.deepEqual(bare.notices, []);
    assert.deepEqual(bare.versions, []);
    assert.equal(bare.openAccessStatus, null);
    assert.equal(bare.pdfUrl, null);

    const person = v.parse(ResearcherSchema, { id: 'r1', name: 'Ada' });
    assert.equal(person.claim, 'unclaimed');
    assert.equal(person.trust, null);
    assert.deepEqual(person.alternativeNames, []);
    assert.deepEqual(person.counts, {
      works: null,
      followers: null,
      topics: null,
      collaborators: null,
    });
  });

  it('reads a missing field and null alike, and neither as a zero or an empty list', () => {
    for (const affiliations of [undefined, null]) {
      const person = v.parse(ResearcherSchema, { id: 'r1', name: 'Ada', affiliations });
      assert.equal(person.affiliations, null);
    }
    assert.deepEqual(
      v.parse(ResearcherSchema, { id: 'r1', name: 'Ada', affiliations: [] }).affiliations,
      [],
    );
    const counts = { works: 0, followers: null };
    assert.deepEqual(v.parse(ResearcherSchema, { id: 'r1', name: 'Ada', counts }).counts, {
      works: 0,
      followers: null,
      topics: null,
      collaborators: null,
    });
  });

  it('comes out as it went in when it is whole', () => {
    assert.deepEqual(v.parse(ResearcherSchema, researcher()), researcher());
    assert.deepEqual(v.parse(WorkSchema, work()), work());
    assert.deepEqual(v.parse(WorkSchema, revised), revised);
  });

  it('leaves out fields that nobody knows', () => {
    assert.equal('password' in v.parse(WorkSchema, { id: 'w1', password: 'x' }), false);
  });

  it('does not share its default lists and objects with other records', () => {
    const [first, second] = [v.parse(WorkSchema, { id: '1' }), v.parse(WorkSchema, { id: '2' })];
    assert.notEqual(first.authorships, second.authorships);
  });
});

/** Values as JSON may hold them, each out of place in most fields. */
const strange: unknown[] = [
  '',
  'x',
  '10',
  -1,
  0,
  1.5,
  2020,
  1e300,
  true,
  [],
  [null],
  [''],
  {},
  { id: 'x', name: 'x' },
  [{ id: 'x', name: 'x' }],
  [{ name: '' }],
];

/** Copies of `record`, each with one field somewhere in it replaced or left out, and what was. */
function* mutations(record: unknown, path = ''): Generator<[change: string, mutant: unknown]> {
  if (Array.isArray(record)) {
    for (const [index, item] of record.entries()) {
      for (const [change, mutant] of mutations(item, `${path}[${index}]`)) {
        yield [change, record.with(index, mutant)];
      }
    }
  } else if (typeof record === 'object' && record !== null) {
    for (const [name, value] of Object.entries(record)) {
      for (const other of [undefined, null, ...strange]) {
        yield [`${path}.${name} = ${JSON.stringify(other)}`, { ...record, [name]: other }];
      }
      for (const [change, mutant] of mutations(value, `${path}.${name}`)) {
        yield [change, { ...record, [name]: mutant }];
      }
    }
  }
}

describe('the small shapes that run in a browser', () => {
  for (const [name, schema, shape, record] of [
    ['researcher', ResearcherSchema, researcherShape, researcher()],
    ['work', WorkSchema, workShape, work()],
    ['work with notices and versions', WorkSchema, workShape, revised],
  ] as const) {
    it(`say of every changed ${name} what the schema says`, () => {
      let refused = 0;
      let total = 0;
      for (const [change, mutant] of mutations(record)) {
        const expected = v.safeParse<v.GenericSchema>(schema, mutant);
        let actual: { success: boolean; output?: unknown };
        try {
          actual = { success: true, output: fit<unknown>(shape, mutant) };
        } catch {
          actual = { success: false };
        }
        assert.equal(actual.success, expected.success, change);
        if (expected.success) assert.deepEqual(actual.output, expected.output, change);
        else refused += 1;
        total += 1;
      }
      assert.ok(refused > 100 && total - refused > 100, `${refused} refused of ${total}`);
    });
  }

  it('leave bad items out of a page, and count them', () => {
    const page = fitPage(workShape, {
      items: [work({ id: 'a' }), null, { title: 'no id' }, { id: 'b', year: '2020' }, work()],
      total: 5,
      next: 'c2',
      extra: true,
    });
    assert.deepEqual(
      page.items.map(({ id }) => id),
      ['a', work().id],
    );
    assert.deepEqual(
      { total: page.total, next: page.next, rejected: page.rejected },
      { total: 5, next: 'c2', rejected: 3 },
    );
  });

  it('read a page without size or cursor, and an empty one', () => {
    assert.deepEqual(fitPage(workShape, { items: [] }), {
      items: [],
      total: null,
      next: null,
      rejected: 0,
    });
  });

  it('refuse what is no page at all', () => {
    for (const input of [
      null,
      [],
      'x',
      {},
      { items: null },
      { items: {} },
      { items: [], total: -1 },
      { items: [], next: 1 },
    ]) {
      assert.throws(() => fitPage(workShape, input), JSON.stringify(input));
    }
  });
});

describe('the other documents', () => {
  it('of a service name its capabilities, known or not, and usual limits', () => {
    const service = v.parse(ServiceDocumentSchema, {
      name: 'Profiles',
      version: '1.0',
      capabilities: ['researcher', 'telepathy'],
    });
    assert.deepEqual(service.capabilities, ['researcher', 'telepathy']);
    assert.deepEqual(service.limits, { batch: 100, page: 100 });
    assert.deepEqual(service.intents, {});
    assert.equal(accepts(ServiceDocumentSchema, { name: 'Profiles' }), false);
  });

  it('of a problem may be almost empty', () => {
    assert.deepEqual(v.parse(ProblemSchema, {}), { type: 'about:blank', title: '', status: 0 });
    assert.equal(accepts(ProblemSchema, { status: '404' }), false);
  });

  it('of a graph refuse kinds of nodes that nothing can draw', () => {
    const slice = (kind: string) => ({ nodes: [{ id: 'n', kind, label: 'N' }], edges: [] });
    assert.ok(accepts(GraphSliceSchema, slice('work')));
    assert.equal(accepts(GraphSliceSchema, slice('planet')), false);
  });
});
