import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/work-list.ts';
import type { Work, WorkList } from '../../src/index.ts';
import { work } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { part, parts, settled, text } from './support/elements.ts';

describe('The authors of a work', () => {
  const person = (at: number, changes: Partial<Work['authorships'][number]> = {}) => ({
    id: null,
    name: `Author Nr ${at}`,
    orcid: null,
    affiliations: [],
    corresponding: false,
    equalContribution: false,
    ...changes,
  });
  const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1));

  const list = async (changes: Partial<Work>, researcher = 'ada-quill'): Promise<WorkList> => {
    const api = new FakeApi();
    api.works = [work(changes)];
    return settled(
      await fixture<WorkList>(
        html`<work-list api=${api.root} researcher=${researcher}></work-list>`,
      ),
    );
  };
  const names = (element: WorkList) => parts(element, 'author').map(text);

  it('are all named when there are nine', async () => {
    const element = await list({ authorships: people(9) });
    expect(names(element)).to.have.length(9);
    expect(text(part(element, 'authors'))).to.not.include('more');
  });

  it('are cut after eight when there are more than nine, and the rest is counted', async () => {
    const element = await list({ authorships: people(10) });
    expect(names(element)).to.have.length(8);
    expect(text(part(element, 'authors'))).to.match(/Author Nr 8 and 2 more$/);
  });

  it('are counted by the work’s own number where its list is cut', async () => {
    const element = await list({ authorships: people(40), authorCount: 2500 });
    expect(text(part(element, 'authors'))).to.match(/and 2,492 more$/);
  });

  it('always hold the researcher, however far back they stand, and set them apart', async () => {
    const self = person(12, { id: 'ada-quill', name: 'Ada Quill' });
    const element = await list({ authorships: [...people(11), self, ...people(3)] });
    expect(names(element)).to.have.length(9);
    expect(names(element).at(-1)).to.equal('Ada Quill');
    expect(parts(element, 'self').map(text)).to.deep.equal(['Ada Quill']);
    expect(Number(getComputedStyle(part(element, 'self')).fontWeight)).to.be.greaterThan(500);
    expect(text(part(element, 'authors'))).to.match(/and 6 more$/);
  });

  it('are recognised by their ORCID iD as well', async () => {
    const self = person(2, { orcid: '0000-0002-1825-0097', name: 'J. Carberry' });
    const element = await list({ authorships: [person(1), self] }, 'orcid:0000-0002-1825-0097');
    expect(parts(element, 'self').map(text)).to.deep.equal(['J. Carberry']);
  });

  it('are not taken for the researcher because of a similar name', async () => {
    const namesake = person(1, { id: 'ada-quill-2', name: 'Ada Quill' });
    expect(parts(await list({ authorships: [namesake] }), 'self')).to.have.length(0);
  });

  const toggle = (element: WorkList) => part(element, 'authors-toggle');

  it('open on request, and close again', async () => {
    const element = await list({ authorships: people(3000) });
    expect(toggle(element).ariaExpanded).to.equal('false');
    expect(text(toggle(element))).to.equal('and 2,992 more');
    toggle(element).click();
    await element.updateComplete;
    expect(names(element)).to.have.length(3000);
    expect(toggle(element).ariaExpanded).to.equal('true');
    toggle(element).click();
    await element.updateComplete;
    expect(names(element)).to.have.length(8);
  });

  it('do not open where the record names no more', async () => {
    const element = await list({ authorships: people(3), authorCount: 40 });
    expect(text(part(element, 'authors'))).to.match(/and 37 more$/);
    expect(parts(element, 'authors-toggle')).to.have.length(0);
  });

  it('are recognised by the names that the page lists, in either order', async () => {
    const element = await list({ authorships: [person(1, { name: 'Quíll, A.' }), person(2)] });
    expect(parts(element, 'self')).to.have.length(0);
    element.highlight = 'Ada Q.; A. Quill';
    await element.updateComplete;
    expect(parts(element, 'self').map(text)).to.deep.equal(['Quíll, A.']);
  });

  it('are marked where they correspond or contributed equally', async () => {
    const element = await list({
      authorships: [
        person(1, { equalContribution: true, corresponding: true }),
        person(2, { equalContribution: true }),
        person(3),
      ],
    });
    expect(parts(element, 'mark').map(text)).to.deep.equal([
      '† (contributed equally)',
      '* (corresponding author)',
      '† (contributed equally)',
    ]);
    element.fields = 'authors';
    await element.updateComplete;
    expect(parts(element, 'mark')).to.have.length(0);
  });

  it('are linked to where the page shows them, if it knows an id', async () => {
    const element = await list({
      authorships: [person(1, { id: 'a b/c' }), person(2, { orcid: '0000-0002-1825-0097' })],
    });
    const links = () => parts(element, 'author-link').map((link) => link.getAttribute('href'));
    expect(links()).to.deep.equal([]);
    element.authorHref = '/people?id={id}';
    await element.updateComplete;
    expect(links()).to.deep.equal(['/people?id=a%20b%2Fc']);
    element.authorHref = 'https://orcid.org/{orcid}';
    await element.updateComplete;
    expect(links()).to.deep.equal(['https://orcid.org/0000-0002-1825-0097']);
    element.authorHref = 'javascript:alert("{id}")';
    await element.updateComplete;
    expect(links()).to.deep.equal([]);
  });
});
