import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/work-list.ts';
import type { Work, WorkList } from '../../src/index.ts';
import { work, works } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { find, has, part, parts, settled, text } from './support/elements.ts';

describe('What a work-list says of a work', () => {
  const list = async (items: readonly Work[]): Promise<WorkList> => {
    const api = new FakeApi();
    api.works = items;
    return settled(
      await fixture<WorkList>(html`<work-list api=${api.root} researcher="ada-quill"></work-list>`),
    );
  };
  const only = (changes: Partial<Work>) => list([work(changes)]);
  const notice = (kind: Work['notices'][number]['kind'], changes = {}) => ({
    kind,
    date: null,
    url: null,
    doi: null,
    ...changes,
  });

  for (const [kind, words] of [
    ['retracted', 'Retracted'],
    ['concern', 'Expression of concern'],
    ['withdrawn', 'Withdrawn'],
    ['corrected', 'Corrected'],
    ['reinstated', 'Reinstated'],
  ] as const) {
    it(`calls it ${kind} by a word of its own, with date and link`, async () => {
      const doi = '10.5555/notice.1';
      const element = await only({ notices: [notice(kind, { date: '2021-05-04', doi })] });
      expect(text(part(element, kind))).to.equal(`${words}, May 4, 2021`);
      const link = find(element, `[part~="${kind}"] a`);
      expect(link?.getAttribute('href')).to.equal('https://doi.org/10.5555/notice.1');
    });
  }

  it('keeps several notices apart, and a retraction is said once', async () => {
    const notices = [notice('retracted', { date: '2020' }), notice('reinstated')];
    const element = await only({ retracted: true, notices });
    expect(parts(element, 'notice').map(text)).to.deep.equal(['Retracted, 2020', 'Reinstated']);
  });

  it('follows no link of a notice that could lead anywhere', async () => {
    const element = await only({ notices: [notice('concern', { url: 'javascript:alert(1)' })] });
    expect(has(element, '[part~="concern"] a')).to.equal(false);
  });

  it('names its versions and links each', async () => {
    const version = {
      id: null,
      doi: null,
      arxiv: null,
      type: 'article',
      venue: 'Ibis',
      year: 2024,
      url: null,
      openAccessUrl: null,
    };
    const preprint = {
      ...version,
      type: 'preprint',
      venue: 'arXiv',
      year: 2023,
      arxiv: '2301.00001',
    };
    const element = await only({ versions: [{ ...version, doi: '10.5555/a' }, preprint] });
    expect(text(part(element, 'versions'))).to.equal(
      'Versions: article, Ibis, 2024; preprint, arXiv, 2023',
    );
    expect(
      [...part(element, 'versions').querySelectorAll('a')].map(({ href }) => href),
    ).to.deep.equal(['https://doi.org/10.5555/a', 'https://arxiv.org/abs/2301.00001']);
  });

  it('says how it is open, and links the file', async () => {
    const element = await only({
      openAccessUrl: 'https://open.example/1',
      openAccessStatus: 'green',
      pdfUrl: 'https://open.example/1.pdf',
    });
    expect(text(part(element, 'open-access'))).to.equal('Open access (green)');
    expect(find(element, '[part~="pdf"] a')?.getAttribute('href')).to.equal(
      'https://open.example/1.pdf',
    );
  });

  it('does not call a closed work open', async () => {
    const element = await only({ openAccessStatus: 'closed' });
    expect(has(element, '[part~="open-access"]')).to.equal(false);
  });

  it('counts citations only on request, with source and date', async () => {
    const citations = { count: 1234, source: 'OpenAlex', asOf: '2026-08-01' };
    const element = await only({ citations });
    expect(has(element, '[part~="citations"]')).to.equal(false);
    element.fields = 'year citations';
    await element.updateComplete;
    expect(text(part(element, 'citations'))).to.equal(
      'Cited 1,234 times (OpenAlex, August 1, 2026)',
    );
  });

  it('shows the fields that the page asks for, and always title and notices', async () => {
    const element = await only({ notices: [notice('withdrawn')] });
    element.fields = 'date topics nonsense';
    await element.updateComplete;
    expect(text(part(element, 'date'))).to.equal('May 14, 2024');
    expect(text(part(element, 'topics'))).to.equal('Bird song');
    expect(text(part(element, 'notice'))).to.equal('Withdrawn');
    for (const name of ['type', 'venue', 'authors', 'abstract', 'doi']) {
      expect(has(element, `[part~="${name}"]`), name).to.equal(false);
    }
    element.fields = 'nonsense';
    await element.updateComplete;
    expect(has(element, '[part~="venue"]')).to.equal(true);
  });

  it('leaves out abstracts where it is compact', async () => {
    const element = await only({});
    element.density = 'compact';
    await element.updateComplete;
    expect(has(element, '[part~="abstract"]')).to.equal(false);
    element.setAttribute('density', 'tiny');
    await element.updateComplete;
    expect(element.density).to.equal('comfortable');
  });

  it('numbers works on request', async () => {
    const element = await list(works(2));
    expect(has(element, '[part~="number"]')).to.equal(false);
    element.numbered = true;
    await element.updateComplete;
    expect(parts(element, 'number').map(text)).to.deep.equal(['1.', '2.']);
  });
});
