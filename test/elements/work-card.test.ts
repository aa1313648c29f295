import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/work-card.ts';
import { ProfileError, type ProfileSource, type Work, type WorkCard } from '../../src/index.ts';
import { texWorks, work } from '../fixtures/records.ts';
import { has, inside, part, settled, text } from './support/elements.ts';

let made = 0;

/** A source of single works that remembers what it was asked for. */
const sourceOf = (answer: () => Promise<Work>): ProfileSource & { readonly asked: string[] } => {
  const asked: string[] = [];
  const never = () => new Promise<never>(() => undefined);
  return {
    asked,
    key: `works ${String((made += 1))}`,
    label: 'Works',
    capabilities: new Set(['work'] as const),
    researcher: never,
    works: never,
    work: (id) => {
      asked.push(id);
      return answer();
    },
  };
};

const card = async (source: ProfileSource, id: string): Promise<WorkCard> =>
  settled(
    await fixture<WorkCard>(
      html`<work-card loading="eager" work=${id} .source=${source}>Songs, 2024</work-card>`,
    ),
  );

describe('A card for one work', () => {
  it('shows the work that a DOI names, however it is written', async () => {
    const source = sourceOf(() => Promise.resolve(work()));
    const element = await card(source, 'https://doi.org/10.5555/SONG.2024.1');
    expect(source.asked).to.deep.equal(['doi:10.5555/song.2024.1']);
    expect(text(part(element, 'title'))).to.equal(
      'How young finches borrow songs from their neighbours',
    );
    expect(text(part(element, 'authors'))).to.contain('Ada Quill');
    expect(has(element, '[part="abstract"]')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('opens the abstract, and shows formulas', async () => {
    const element = await card(
      sourceOf(() => Promise.resolve(texWorks[0] ?? work())),
      'tex',
    );
    await waitUntil(() => has(element, '[part="title"] math'));
    part(element, 'abstract-toggle').click();
    await element.updateComplete;
    expect(part(element, 'abstract-toggle').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps its fallback and says why, when there is no such work or no id', async () => {
    const missing = await card(
      sourceOf(() => Promise.reject(new ProfileError('not-found', 'test'))),
      'doi:10.5555/none',
    );
    expect(missing.readyState).to.equal('error');
    expect(inside(missing)).to.equal('The profile service does not know this work.');
    const nameless = await card(
      sourceOf(() => Promise.resolve(work())),
      '',
    );
    expect(nameless.readyState).to.equal('error');
    expect(inside(nameless)).to.match(/^No work is named\./);
    expect(has(nameless, 'slot')).to.equal(true);
  });

  it('says so when its source has no single works', async () => {
    const source = sourceOf(() => Promise.resolve(work()));
    Reflect.deleteProperty(source, 'work');
    const element = await card(source, 'doi:10.5555/song.2024.1');
    expect(element.readyState).to.equal('error');
    element.whenUnavailable = 'hide';
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
