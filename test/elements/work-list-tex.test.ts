import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/work-list.ts';
import type { Work, WorkList } from '../../src/index.ts';
import { texWorks, work } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { all, frames, has, part, parts, settled, text } from './support/elements.ts';

// Alone in its file: modules are fetched once for each page.

const fetched = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => /\/temml|\/core\/tex\//.test(name));

const list = async (items: readonly Work[]): Promise<WorkList> => {
  const api = new FakeApi();
  api.works = items;
  return settled(
    await fixture<WorkList>(html`<work-list api=${api.root} researcher="ada-quill"></work-list>`),
  );
};

describe('TeX in titles and abstracts', () => {
  it('loads nothing where a dollar is only a dollar', async () => {
    const element = await list([
      work({ title: 'Between $5 and $10: US$ 3, A$5-$7', abstract: 'It costs $3, or HK$ and $4.' }),
    ]);
    await frames();
    expect(text(part(element, 'title'))).to.equal('Between $5 and $10: US$ 3, A$5-$7');
    expect(fetched()).to.equal(false);
  });

  it('is shown as written at first, and then as formulas', async () => {
    const element = await list(texWorks);
    await waitUntil(() => has(element, 'math'));
    expect(fetched()).to.equal(true);
    const [first, , broken, none] = parts(element, 'title');
    expect(first?.querySelectorAll('math')).to.have.length(4);
    expect(first?.querySelector('msqrt')?.namespaceURI).to.equal(
      'http://www.w3.org/1998/Math/MathML',
    );
    expect(text(first ?? null)).to.equal('Near-optimal (1+ϵ)-approximation of n paths in Sr2RuO4');
    expect(text(broken ?? null)).to.equal('On $\\frac{1$, $\\unheardof{x}$ and K-theory');
    expect(text(none ?? null)).to.equal('Between $5 and $10: what a song is worth');
    expect(part(element, 'abstract').querySelectorAll('math')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('becomes elements without any attribute', async () => {
    const element = await list(texWorks);
    await waitUntil(() => has(element, 'math'));
    for (const node of all(element, 'math, math *')) {
      expect(node.getAttributeNames(), node.outerHTML).to.deep.equal([]);
    }
  });

  it('stays where it belongs when the list shows something else meanwhile', async () => {
    const element = await list(texWorks);
    element.researcher = 'josiah-carberry';
    await element.updateComplete;
    await settled(element);
    await waitUntil(() => parts(element, 'title').length === texWorks.length);
    expect(text(parts(element, 'title')[3] ?? null)).to.equal(
      'Between $5 and $10: what a song is worth',
    );
  });

  it('fits into a narrow column: a long formula scrolls by itself', async () => {
    const element = await list(texWorks);
    element.style.inlineSize = '260px';
    await waitUntil(() => has(element, 'math'));
    await frames();
    expect(element.scrollWidth).to.be.at.most(260);
    for (const title of parts(element, 'title')) {
      expect(title.scrollWidth).to.be.at.most(title.clientWidth);
    }
  });
});
