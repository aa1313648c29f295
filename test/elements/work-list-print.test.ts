import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/work-card.ts';
import '../../src/define/work-list.ts';
import type { Work } from '../../src/index.ts';
import { work, works } from '../fixtures/records.ts';
import { FakeApi, json } from './support/api.ts';
import { all, has, part, parts, settled, text, until, type Shown } from './support/elements.ts';

const full: Work = work({
  id: 'openalex:W1',
  openalex: 'W1',
  doi: null,
  url: 'https://example.org/songs',
  abstract: 'A long abstract, of which the screen shows three lines. '.repeat(30),
  authorships: Array.from({ length: 30 }, (_, at) => ({
    id: null,
    name: `Author ${String(at + 1)}`,
    orcid: null,
    affiliations: [],
    corresponding: false,
    equalContribution: false,
  })),
  openAccessUrl: 'https://example.org/songs/read',
  pdfUrl: 'https://example.org/songs.pdf',
  notices: [{ kind: 'corrected', date: '2025-01-02', url: 'https://example.org/note', doi: null }],
  versions: [
    {
      id: null,
      doi: null,
      arxiv: null,
      type: 'article',
      venue: 'Songs',
      year: 2024,
      url: 'https://example.org/songs',
      openAccessUrl: null,
    },
    {
      id: null,
      doi: null,
      arxiv: '2401.00001',
      type: 'preprint',
      venue: 'arXiv',
      year: 2023,
      url: null,
      openAccessUrl: null,
    },
  ],
});

describe('On paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  /** What lays works out for paper comes behind them. */
  const readyForPaper = (element: Element) =>
    until(
      () =>
        element.shadowRoot?.adoptedStyleSheets.some(({ cssRules }) =>
          Array.from(cssRules).some(({ cssText }) => cssText.includes('.written::after')),
        ) === true,
    );
  const list = async (
    items: readonly Work[],
    attributes: Readonly<Record<string, string>> = {},
  ) => {
    const api = new FakeApi();
    api.works = items;
    const element = document.createElement('work-list');
    const set = { api: api.root, researcher: 'ada-quill', loading: 'eager', ...attributes };
    for (const [name, value] of Object.entries(set)) element.setAttribute(name, value);
    (await fixture(html`<main style="inline-size: 700px"></main>`)).append(element);
    await settled<Shown>(element);
    await readyForPaper(element);
    return element;
  };
  const seenOn = async (element: Shown, media: 'print' | 'screen'): Promise<void> => {
    const query = matchMedia('print');
    const changed = new Promise((done) => {
      query.addEventListener('change', done, { once: true });
    });
    await emulateMedia({ media });
    await changed;
    await element.updateComplete;
  };
  /** Whatever could be pressed, typed into or chosen, and can be seen. */
  const handles = (element: Element): string[] =>
    all(element, 'button, input, select, label')
      .filter((each) => each.checkVisibility())
      .map(text);
  /** What is written behind the links of a part. */
  const written = (element: Element, selector: string): string[] =>
    all(element, selector).map((link) =>
      getComputedStyle(link, '::after').content.replace(
        'attr(href)',
        link.getAttribute('href') ?? '',
      ),
    );

  it('a list is open: every name, whole abstracts, nothing to press; and then as it was', async () => {
    const element = await list([full, ...works(5)], { exports: '' });
    await until(() => has(element, '[part~="export"]'));
    const before = handles(element);
    expect(before.length).to.be.greaterThan(0);
    expect(parts(element, 'author').length).to.equal(8 + 5 * 2);
    await seenOn(element, 'print');
    expect(parts(element, 'author').length).to.equal(30 + 5 * 2);
    expect(handles(element)).to.deep.equal([]);
    expect(has(element, '.cut')).to.equal(false);
    await seenOn(element, 'screen');
    expect(handles(element)).to.deep.equal(before);
    expect(parts(element, 'author').length).to.equal(8 + 5 * 2);
  });

  it('a list says where its links lead, and how much of it there is', async () => {
    const element = await list([full, ...works(30)]);
    await seenOn(element, 'print');
    const address = (selector: string) => written(element, selector).join(' ');
    expect(address('.notice a')).to.include('https://example.org/note');
    expect(address('[part="open-access"] a')).to.include('https://example.org/songs/read');
    expect(address('[part="pdf"] a')).to.include('https://example.org/songs.pdf');
    expect(address('[part="versions"] a')).to.include('https://arxiv.org/abs/2401.00001');
    // A DOI stands there by itself.
    const [first, second] = written(element, '[part="title-link"]');
    expect(first).to.include('https://example.org/songs');
    expect(second).to.equal('none');
    expect(part(element, 'shown').checkVisibility()).to.equal(true);
    expect(text(part(element, 'shown'))).to.equal('10 of 31');
  });

  it('a list with tools has all of its works, one after another, and none of its tools', async () => {
    const element = await list([full, ...works(130)], {
      search: '',
      filters: 'type year',
      'group-by': 'year',
    });
    await until(() => !has(element, '[part~="progress"]'));
    expect(parts(element, 'work')).to.have.length(20);
    await seenOn(element, 'print');
    expect(parts(element, 'work')).to.have.length(131);
    expect(handles(element)).to.deep.equal([]);
    expect(part(element, 'tools').checkVisibility()).to.equal(false);
    const boxes = parts(element, 'work').map((each) => each.getBoundingClientRect());
    expect(
      boxes.every(({ top, left }, at) => {
        const before = boxes[at - 1];
        return before === undefined || (top >= before.bottom && left === before.left);
      }),
    ).to.equal(true);
    await seenOn(element, 'screen');
    expect(parts(element, 'work')).to.have.length(20);
  });

  it('a list is open before the page is laid out for it', async () => {
    const element = await list([full]);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(parts(element, 'author')).to.have.length(30);
    dispatchEvent(new Event('afterprint'));
    await Promise.resolve();
    expect(parts(element, 'author')).to.have.length(8);
  });

  it('a card for one work is open', async () => {
    const api = new FakeApi();
    api.answer = () => json(full);
    const card = document.createElement('work-card');
    card.api = api.root;
    card.work = full.id;
    card.loading = 'eager';
    (await fixture(html`<main></main>`)).append(card);
    await settled<Shown>(card);
    await readyForPaper(card);
    expect(parts(card, 'author')).to.have.length(8);
    await seenOn(card, 'print');
    expect(parts(card, 'author')).to.have.length(30);
    expect(has(card, '.cut')).to.equal(false);
    expect(handles(card)).to.deep.equal([]);
  });
});
