/** Where lines begin and break: numbers, dots between facts, sentences on a page of another direction. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import { arabic, carberry, long, oddWorks, researcher, work } from '../fixtures/records.ts';
import { frames, inside, part, root } from './support/elements.ts';
import { insides, shownIn } from './support/page.ts';

/** Boxes of the first and the last character of a text, in pixels. */
function ends(text: Text): readonly [first: DOMRect, last: DOMRect] {
  const at = (from: number) => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + 1);
    return range.getBoundingClientRect();
  };
  const { data } = text;
  return [at(data.length - data.trimStart().length), at(data.trimEnd().length - 1)];
}

const textIn = (element: Element): Text => {
  const text = [...element.childNodes].find(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
  if (text === undefined) throw new Error(`There is no text in ${element.outerHTML}.`);
  return text;
};

const room = (width: number, direction = 'ltr') =>
  fixture<HTMLElement>(
    html`<section
      dir=${direction}
      style="font: 16px monospace; inline-size: ${width}px"
    ></section>`,
  );

describe('Lines', () => {
  it('never break a number', async () => {
    const element = await shownIn(await room(264), 'profile-stats', { person: long, works: [] });
    const counts = insides(element).filter((inner) => inner.matches('[part~="count"]'));
    expect(counts.map(({ textContent }) => textContent.trim())).to.include('98,765,432');
    for (const count of counts) {
      const [first, last] = ends(textIn(count));
      expect(last.top, count.textContent).to.equal(first.top);
    }
  });

  it('never break an ORCID iD that has room for itself', async () => {
    const place = await room(300);
    const element = await shownIn(place, 'researcher-card', { person: carberry, works: [] });
    const link = root(element).querySelector('[part~="orcid"] a');
    expect(link?.getClientRects()).to.have.length(1);
  });

  for (const [tag, facts] of [
    ['trust-badge', 'badge'],
    ['work-list', 'meta'],
  ] as const) {
    it(`of <${tag}> do not begin with the dot that stands between two facts`, async () => {
      const record = { person: researcher(), works: [work({ venue: 'A venue of its own line' })] };
      const element = await shownIn(await room(220), tag, record);
      await frames();
      const line = part(element, facts);
      const [one, ...others] = [...line.children];
      const left = one?.getBoundingClientRect().left;
      const first = others.find((fact) => fact.getBoundingClientRect().left === left);
      if (first === undefined) throw new Error('All facts are on one line.');
      const dot = getComputedStyle(first, '::before');
      expect(dot.content).to.equal('"·"');
      // What lies before the padding, or the margin, is clipped, and the whole dot lies there.
      const { overflowX, overflowClipMargin, paddingLeft } = getComputedStyle(line);
      expect(overflowX).to.equal('clip');
      const distance = parseFloat(dot.right) - first.getBoundingClientRect().width;
      expect(distance).to.be.at.least(parseFloat(paddingLeft) + parseFloat(overflowClipMargin));
    });
  }

  it('of an English sentence end with its full stop, also where the page runs right to left', async () => {
    const badge = await shownIn(await room(600, 'rtl'), 'trust-badge', {
      person: researcher(),
      works: [],
    });
    const statement = root(badge).querySelector('[part~="statement"]') ?? badge;
    const [first, last] = ends(textIn(statement));
    expect(last.left, inside(badge)).to.be.greaterThan(first.left);
    expect(getComputedStyle(statement).textAlign).to.match(/^(-webkit-)?right$/);
  });

  it('of a list keep to the side of a page that runs right to left', async () => {
    const list = await shownIn(await room(600, 'rtl'), 'work-list', {
      person: researcher(),
      works: oddWorks,
    });
    const box = part(list, 'summary').getBoundingClientRect();
    const [first, last] = ends(textIn(part(list, 'summary')));
    expect(last.right).to.be.closeTo(box.right, 2);
    expect(first.left).to.be.lessThan(last.left);
  });

  for (const tag of ['researcher-card', 'researcher-list'] as const) {
    it(`of <${tag}> about a person begin below the name, whatever direction they have`, async () => {
      for (const [person, direction] of [
        [arabic, 'ltr'],
        [researcher(), 'rtl'],
      ] as const) {
        const element = await shownIn(await room(600, direction), tag, { person, works: [] });
        const side = direction === 'ltr' ? 'left' : 'right';
        const summary = part(element, 'summary');
        const [first, last] = ends(textIn(summary));
        const sides = [first[side], last[side]];
        const edge = side === 'left' ? Math.min(...sides) : Math.max(...sides);
        expect(edge, direction).to.be.closeTo(summary.getBoundingClientRect()[side], 2);
      }
    });
  }

  it('of topics keep their order where one is written the other way', async () => {
    const names = ['دراسات المخطوطات', 'Ink'];
    const topics = names.map((name, at) => ({ id: `topic-${at}`, name, works: 1 }));
    const person = researcher({ topics });
    const element = await shownIn(await room(600), 'researcher-list', { person, works: [] });
    const text = textIn(part(element, 'topics'));
    const lefts = names.map((name) => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(name));
      range.setEnd(text, text.data.indexOf(name) + name.length);
      return range.getBoundingClientRect().left;
    });
    expect(lefts).to.deep.equal(lefts.toSorted((one, other) => one - other));
  });
});
