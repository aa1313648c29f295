import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/profile-stats.ts';
import type { ProfileStats, Researcher } from '../../src/index.ts';
import { bare, long, researcher } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { hasState, inside, parts, settled, text } from './support/elements.ts';

describe('profile-stats', () => {
  const stats = async (
    person: Researcher,
    show: string | null = null,
    whenUnavailable = 'explain',
  ): Promise<ProfileStats> => {
    const api = new FakeApi();
    api.people = [person];
    const element = await fixture<ProfileStats>(
      html`<profile-stats
        api=${api.root}
        researcher=${person.id}
        when-unavailable=${whenUnavailable}
        .show=${show}
      ></profile-stats>`,
    );
    return settled(element);
  };
  /** As in "8 works". */
  const shown = (element: ProfileStats) =>
    parts(element, 'stat').map(
      (stat) => `${text(stat.querySelector('dd'))} ${text(stat.querySelector('dt'))}`,
    );
  const counts = (works: number | null, collaborators: number | null) =>
    researcher({ counts: { works, followers: 0, topics: 1, collaborators } });

  it('shows works, followers, topics and close collaborators', async () => {
    expect(shown(await stats(researcher()))).to.deep.equal([
      '8 works',
      '0 followers',
      '2 topics',
      '2 close collaborators',
    ]);
  });

  it('uses the form of the word that fits the number', async () => {
    expect(shown(await stats(counts(1, 1)))).to.deep.equal([
      '1 work',
      '0 followers',
      '1 topic',
      '1 close collaborator',
    ]);
  });

  it('shows large numbers in the way of the language', async () => {
    expect(shown(await stats(long))[0]).to.equal('1,234,567 works');
  });

  it('says that a number is not known, and never shows a zero for it', async () => {
    expect(shown(await stats(counts(null, 0)))).to.deep.equal([
      'not known works',
      '0 followers',
      '1 topic',
      '0 close collaborators',
    ]);
  });

  it('shows the numbers that the page asks for, in its order', async () => {
    expect(shown(await stats(researcher(), 'topics works'))).to.deep.equal(['2 topics', '8 works']);
  });

  it('shows all of them when the page asks for nothing that exists', async () => {
    expect(shown(await stats(researcher(), 'likes'))).to.have.length(4);
    expect(shown(await stats(researcher(), 'likes topics'))).to.deep.equal(['2 topics']);
  });

  it('leaves out unknown numbers with when-unavailable="hide"', async () => {
    expect(shown(await stats(counts(null, 2), null, 'hide'))).to.deep.equal([
      '0 followers',
      '1 topic',
      '2 close collaborators',
    ]);
  });

  it('is empty when no number is known, and goes away with when-unavailable="hide"', async () => {
    const explained = await stats(bare);
    expect(explained.readyState).to.equal('empty');
    expect(inside(explained))
      .to.match(/not known/)
      .and.not.match(/\d/);
    const hidden = await stats(bare, null, 'hide');
    expect(hasState(hidden, 'unavailable')).to.equal(true);
    expect(hidden.getClientRects()).to.have.length(0);
  });
});
