import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CLOSE_COLLABORATOR_MAX_AUTHORS,
  closeCollaborators,
  type Work,
} from '../../src/core/index.ts';

type Byline = Pick<Work, 'authorships' | 'authorCount' | 'year'>;

const work = (year: number | null, ...ids: (string | null)[]): Byline => ({
  year,
  authorCount: null,
  authorships: ids.map((id) => ({
    id,
    name: id === null ? 'Nameless' : id.toUpperCase(),
    orcid: null,
    affiliations: [],
    corresponding: false,
    equalContribution: false,
  })),
});

describe('close collaborators', () => {
  it('share at least three works with the researcher', () => {
    const works = [work(2020, 'me', 'a', 'b'), work(2021, 'me', 'a', 'b'), work(2023, 'a', 'me')];
    assert.deepEqual(closeCollaborators(works, 'me'), [
      { id: 'a', name: 'A', works: 3, from: 2020, to: 2023 },
    ]);
  });

  it('do not come from works with very many authors, listed or counted', () => {
    const crowd = Array.from({ length: CLOSE_COLLABORATOR_MAX_AUTHORS - 2 }, (_, i) => `x${i}`);
    const large = work(2020, 'me', 'a', ...crowd);
    assert.equal(large.authorships.length, CLOSE_COLLABORATOR_MAX_AUTHORS);
    const ids = (works: Byline[]) => closeCollaborators(works, 'me').map(({ id }) => id);
    assert.ok(ids([large, large, large]).includes('a'));

    const larger = work(2020, 'me', 'a', 'b', ...crowd);
    assert.deepEqual(ids([larger, larger, larger]), []);
    const cut = { ...work(2020, 'me', 'a'), authorCount: CLOSE_COLLABORATOR_MAX_AUTHORS + 1 };
    assert.deepEqual(ids([cut, cut, cut]), []);
  });

  it('are told apart by id, so that people without one are not counted', () => {
    const works = [1, 2, 3].map(() => work(2020, 'me', null));
    assert.deepEqual(closeCollaborators(works, 'me'), []);
  });

  it('are counted once for a work that names them twice', () => {
    const works = [work(2020, 'me', 'a', 'a'), work(2021, 'me', 'a')];
    assert.deepEqual(closeCollaborators(works, 'me'), []);
  });

  it('stand with the most joint works first, then by name', () => {
    const works = [...[1, 2, 3].map(() => work(2020, 'me', 'c', 'b', 'a')), work(2021, 'me', 'c')];
    assert.deepEqual(
      closeCollaborators(works, 'me').map(({ id }) => id),
      ['c', 'a', 'b'],
    );
  });

  it('have no years where the works have none', () => {
    const [first] = closeCollaborators(
      [work(null, 'me', 'a'), work(null, 'me', 'a'), work(null, 'me', 'a')],
      'me',
    );
    assert.deepEqual([first?.from, first?.to], [null, null]);
    const [second] = closeCollaborators(
      [work(null, 'me', 'a'), work(2019, 'me', 'a'), work(null, 'me', 'a')],
      'me',
    );
    assert.deepEqual([second?.from, second?.to], [2019, 2019]);
  });
});
