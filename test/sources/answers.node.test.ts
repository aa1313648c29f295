import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProfileError } from '../../src/sources/index.ts';
import { parseResearcher } from '../../src/sources/profile-api/answers.ts';
import { parseBatch, parsePeople } from '../../src/sources/profile-api/people.ts';
import { parseWorks } from '../../src/sources/profile-api/works.ts';
import { carberry, han, researcher, work } from '../fixtures/records.ts';

const malformed = { name: 'ProfileError', code: 'malformed' };
const frame = (items: readonly unknown[], more: object = {}) => ({
  items,
  total: items.length,
  next: null,
  ...more,
});

/** What is in a batch, in short. */
const summary = (batch: ReadonlyMap<string, { readonly name: string }>) =>
  Object.fromEntries(
    [...batch].map(([id, answer]) => [
      id,
      answer instanceof ProfileError ? answer.code : answer.name,
    ]),
  );

describe('a researcher in an answer', () => {
  it('may leave out everything but an id and a name', () => {
    const read = parseResearcher({ id: 'a', name: 'A' });
    assert.equal(read.affiliations, null);
    assert.deepEqual(read.topics, []);
    assert.equal(read.counts.works, null);
  });

  it('may hold fields that we do not know', () => {
    assert.equal(parseResearcher({ id: 'a', name: 'A', shoeSize: 43 }).name, 'A');
  });

  it('is malformed without them, and says why', () => {
    assert.throws(
      () => parseResearcher({ id: 'a', name: '' }),
      (error) => {
        assert.ok(error instanceof ProfileError && error.code === 'malformed');
        assert.ok(error.cause instanceof Error);
        return true;
      },
    );
  });
});

describe('a list in an answer', () => {
  it('loses only the item that has the wrong shape, and counts it', () => {
    const page = parseWorks(frame([work({ id: 'a' }), { id: 'b', year: 'MMXX' }, null, work()]));
    assert.deepEqual(
      page.items.map(({ id }) => id),
      ['a', work().id],
    );
    assert.equal(page.rejected, 2);
    assert.equal(parsePeople(frame([{ id: 'a', name: 'A' }, {}])).rejected, 1);
  });

  it('is malformed without items', () => {
    assert.throws(() => parseWorks({ total: 0, next: null }), malformed);
    assert.throws(() => parseWorks([work()]), malformed);
  });
});

describe('a batch in an answer', () => {
  it('follows where the asked ids led', () => {
    const answer = frame([carberry, han], {
      asked: {
        'old-name': carberry.id,
        'orcid:0000-0002-1825-0097': carberry.id,
        [han.id]: han.id,
      },
    });
    const ids = ['old-name', '0000-0002-1825-0097', han.id, 'nobody'];
    assert.deepEqual(summary(parseBatch(ids, answer)), {
      'old-name': carberry.name,
      '0000-0002-1825-0097': carberry.name,
      [han.id]: han.name,
    });
  });

  it('is matched by the ids in the records where the answer does not say', () => {
    const ids = ['orcid:0000-0002-1825-0097', 'openalex:A9000000003', 'ada-quill', 'nobody'];
    assert.deepEqual(summary(parseBatch(ids, frame([carberry, han, researcher()]))), {
      'orcid:0000-0002-1825-0097': carberry.name,
      'openalex:A9000000003': han.name,
      'ada-quill': researcher().name,
    });
  });

  it('has an error for a record of the wrong shape, and only for that', () => {
    const items = [carberry, { id: 'bad' }];
    const asked = { [carberry.id]: carberry.id, bad: 'bad' };
    assert.deepEqual(summary(parseBatch([carberry.id, 'bad', 'nobody'], frame(items, { asked }))), {
      [carberry.id]: carberry.name,
      bad: 'malformed',
    });
    // Whose record it was is not known here, so nobody is called unknown who may be there.
    assert.deepEqual(summary(parseBatch([carberry.id, 'bad'], frame(items))), {
      [carberry.id]: carberry.name,
      bad: 'malformed',
    });
  });

  it('is not led astray by ids that objects have of themselves', () => {
    assert.deepEqual(summary(parseBatch(['constructor'], frame([carberry], { asked: {} }))), {});
  });

  it('is malformed when it is no page', () => {
    assert.throws(() => parseBatch(['a'], { asked: {} }), malformed);
  });
});
