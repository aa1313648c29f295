import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/work-list.ts';
import type { Work, WorkList } from '../../src/index.ts';
import { oddWorks, work } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { all, frames, has, part, parts, settled, text } from './support/elements.ts';

describe('Titles and abstracts as sources send them', () => {
  const list = async (items: readonly Work[]): Promise<WorkList> => {
    const api = new FakeApi();
    api.works = items;
    return settled(
      await fixture<WorkList>(html`<work-list api=${api.root} researcher="ada-quill"></work-list>`),
    );
  };
  const title = async (markup: string) => part(await list([work({ title: markup })]), 'title');

  it('show italics, indices and entities as what they mean', async () => {
    const shown = await title(
      'Growth of <i>Escherichia coli</i> in H<sub>2</sub>O &amp; CO<sub>2</sub>',
    );
    expect(text(shown)).to.equal('Growth of Escherichia coli in H2O & CO2');
    expect(text(shown.querySelector('i'))).to.equal('Escherichia coli');
    expect(shown.querySelectorAll('sub')).to.have.length(2);
  });

  it('show formulas as MathML', async () => {
    const shown = await title(
      'The mass of <math><msup><mi>E</mi><mn>2</mn></msup></math> revisited',
    );
    const math = shown.querySelector('math');
    expect(math?.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
    expect(math?.querySelector('msup')?.children).to.have.length(2);
  });

  it('show small capitals, for which HTML has no tag', async () => {
    const shown = await title('Synthesis of <sc>l</sc>-alanine');
    const small = shown.querySelector('.sc');
    expect(text(small)).to.equal('l');
    expect(small && getComputedStyle(small).fontVariantCaps).to.equal('all-small-caps');
  });

  it('never become elements that load or run anything, nor links that do', async () => {
    const calls: unknown[] = [];
    const { alert } = window;
    window.alert = (words) => calls.push(words);
    const element = await list([
      ...oddWorks,
      work({
        id: 'worse',
        title:
          '<svg onload="alert(6)"><style>*{display:none}</style><a href="javascript:alert(7)">x</a></svg>',
        abstract:
          '<iframe srcdoc="<script>alert(8)</script>"></iframe><math><mi href="javascript:alert(9)">x</mi></math>',
        venue: '<form action="javascript:alert(10)"><button>Go</button></form>',
        doi: '10.1/"><script>alert(11)</script>',
        url: 'JaVaScRiPt:alert(12)',
        authorships: [
          {
            id: null,
            name: '<img src=x onerror=alert(13)>',
            orcid: null,
            affiliations: [],
            corresponding: false,
            equalContribution: false,
          },
        ],
      }),
    ]);
    expect(parts(element, 'work')).to.have.length(oddWorks.length + 1);
    await frames();
    expect(calls).to.deep.equal([]);
    window.alert = alert;
    expect(has(element, 'img, script, svg, style, iframe, form, [href^="javascript:" i]')).to.equal(
      false,
    );
    for (const link of all(element, 'a')) {
      expect(link.getAttribute('href')).to.match(/^https:\/\//);
    }
    for (const node of all(element, '*')) {
      const own = node.getAttributeNames().filter((name) => name.startsWith('on'));
      expect(own, node.outerHTML).to.deep.equal([]);
    }
  });

  it('show hostile markup as its words alone', async () => {
    const element = await list(oddWorks.filter(({ id }) => id === 'hostile'));
    expect(text(part(element, 'title'))).to.not.match(/[<>]|onerror/);
    expect(text(part(element, 'title'))).to.match(/A\b.*\btitle/);
    expect(text(part(element, 'abstract'))).to.equal('An abstract');
    expect(text(element.renderRoot.querySelector('[part~="abstract"] b'))).to.equal('abstract');
  });
});
