import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { graph } from '../fixtures/graph-slice.ts';
import { node } from '../fixtures/graph.ts';
import { FakeApi, json } from './support/api.ts';
import { announced, find, frames, has, part, parts, root, text } from './support/elements.ts';
import { button, explorer, names, press, status } from './support/graph.ts';

const type = async (element: GraphExplorer, words: string): Promise<void> => {
  const field = part(element, 'find') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
};

describe('The list of a graph explorer', () => {
  it('is a table to assistive technology, with headers, whatever its width', async () => {
    const element = await explorer();
    const table = find(element, 'table');
    expect(table?.role).to.equal('table');
    expect(text(find(element, 'caption'))).to.equal('Research graph of \u2068Ada Quill\u2069');
    const heads = [...element.renderRoot.querySelectorAll('[role="columnheader"]')].map(text);
    expect(heads).to.deep.equal(['Kind', 'Name', 'How connected', 'Weight']);
    const cells = [...(parts(element, 'row')[0]?.children ?? [])].map((cell) => cell.role);
    expect(cells).to.deep.equal(['cell', 'rowheader', 'cell', 'cell']);
  });

  it('is sorted by what the reader presses, and says so', async () => {
    const element = await explorer();
    const sorts = () =>
      [...element.renderRoot.querySelectorAll('[role="columnheader"]')].map(
        (head) => head.ariaSort,
      );
    expect(sorts()).to.deep.equal(['ascending', 'none', 'none', 'none']);
    await press(element, 'Name', 'thead');
    expect(sorts()).to.deep.equal(['none', 'ascending', 'none', 'none']);
    expect(names(element).slice(0, 3)).to.deep.equal([
      'A model of copying with errors',
      'Ada Quill',
      'An archive of 60 000 recordings',
    ]);
    expect(has(element, '.group')).to.equal(false);
    await press(element, 'Name', 'thead');
    expect(sorts()).to.deep.equal(['none', 'descending', 'none', 'none']);
    await press(element, 'Weight', 'thead');
    expect(sorts()).to.deep.equal(['none', 'none', 'none', 'descending']);
    expect(names(element).slice(0, 2)).to.deep.equal(['Ada Quill', '李明月']);
    await press(element, 'How connected', 'thead');
    expect(names(element)[0]).to.equal('Ada Quill');
  });

  it('finds nodes without regard to accents, case and order, and announces how many', async () => {
    const element = await explorer();
    await type(element, 'INES');
    expect(names(element)).to.deep.equal(['Inês Prado']);
    expect(await announced()).to.equal('1 match');
    await type(element, 'lecki viktor');
    expect(names(element)).to.deep.equal(['Viktor Łęcki']);
    await type(element, 'teaches');
    expect(names(element)).to.deep.equal(['Who teaches whom?']);
    await type(element, 'zzz');
    expect(text(part(element, 'list'))).to.equal('0 matches');
    expect(await announced()).to.equal('0 matches');
  });

  it('opens the first node found with Enter, and forgets the search with Escape', async () => {
    const element = await explorer();
    part(element, 'find').focus();
    await sendKeys({ type: 'kofi' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(part(element, 'details').ariaLabel).to.equal('About Kofi Mensah');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(names(element)).to.have.length(40);
    expect((part(element, 'find') as HTMLInputElement).value).to.equal('');
  });

  it('keeps the row whose details are open, whatever is searched for', async () => {
    const element = await explorer();
    await press(element, 'Kofi Mensah', '.row');
    await type(element, 'ines');
    expect(names(element)).to.have.members(['Kofi Mensah', 'Inês Prado']);
  });

  it('is one stop of the Tab key, and arrow keys go from row to row', async () => {
    const element = await explorer();
    const stops = () => parts(element, 'name').filter((name) => name.tabIndex === 0);
    expect(stops()).to.have.length(1);
    stops()[0]?.focus();
    const current = () => text(root(element).activeElement);
    await sendKeys({ press: 'ArrowDown' });
    expect(current()).to.equal('李明月');
    await sendKeys({ press: 'End' });
    expect(current()).to.equal(names(element).at(-1));
    await sendKeys({ press: 'ArrowDown' });
    expect(current()).to.equal(names(element).at(-1));
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'PageDown' });
    await sendKeys({ press: 'ArrowUp' });
    expect(current()).to.equal(names(element)[9]);
    await element.updateComplete;
    expect(stops().map(text)).to.deep.equal([names(element)[9]]);
  });

  it('shows two thousand nodes a part at a time, and on paper all of them', async () => {
    const api = new FakeApi();
    const { nodes, ...rest } = graph();
    const more = Array.from({ length: 2000 }, (_, at) =>
      node(`researcher:more-${String(at)}`, { label: `More ${String(at)}`, weight: 0 }),
    );
    api.answer = () => json({ ...rest, nodes: [...nodes, ...more] });
    const element = await explorer({ api });
    expect(names(element)).to.have.length(50 + 14 + 9 + 4);
    await press(element, '50 more people');
    expect(names(element)).to.have.length(100 + 14 + 9 + 4);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(names(element)).to.have.length(2040);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(names(element)).to.have.length(100 + 14 + 9 + 4);
  });

  it('has the rest of a row’s group in reach when a row far down is opened', async () => {
    const api = new FakeApi();
    const { nodes, ...rest } = graph();
    const more = Array.from({ length: 80 }, (_, at) =>
      node(`researcher:more-${String(at)}`, { label: `More ${String(at)}`, weight: 0 }),
    );
    api.answer = () => json({ ...rest, nodes: [...nodes, ...more] });
    const element = await explorer({ api });
    await type(element, 'More 79');
    await press(element, 'More 79', '.row');
    await type(element, '');
    expect(names(element)).to.include('More 79');
  });
});

describe('The filters of a graph explorer', () => {
  const pressed = (element: GraphExplorer) =>
    parts(element, 'kind').map((kind) => [text(kind), kind.ariaPressed]);

  it('are its legend: a shape, a word and a number for each kind', async () => {
    const element = await explorer();
    expect(pressed(element)).to.deep.equal([
      ['people 13', 'true'],
      ['works 14', 'true'],
      ['topics 9', 'true'],
      ['institutions 4', 'true'],
    ]);
    expect(
      new Set(parts(element, 'kind').map((kind) => kind.querySelector('svg')?.innerHTML)).size,
    ).to.equal(4);
  });

  it('take a kind away and bring it back, and say how much is left', async () => {
    const element = await explorer();
    await press(element, 'works');
    expect(pressed(element)[1]).to.deep.equal(['works 14', 'false']);
    expect(names(element)).to.have.length(26);
    expect(status(element)).to.equal('Showing 26 of 40');
    expect(await announced()).to.equal('Showing 26 of 40.');
    await press(element, 'works');
    expect(status(element)).to.equal('Showing all 40');
  });

  it('never take away whom the graph is about', async () => {
    const element = await explorer();
    for (const kind of ['people', 'works', 'topics', 'institutions']) await press(element, kind);
    expect(names(element)).to.deep.equal(['Ada Quill']);
  });

  const sliders = (element: GraphExplorer) =>
    [...part(element, 'years').querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];

  it('know the years of the works, in bars and in words', async () => {
    const element = await explorer();
    const [first, last] = sliders(element);
    expect([first.ariaLabel, first.min, first.max, first.value]).to.deep.equal([
      'First year',
      '2017',
      '2025',
      '2017',
    ]);
    expect([last.ariaLabel, last.value]).to.deep.equal(['Last year', '2025']);
    expect(text(part(element, 'years'))).to.include(
      'Works by year: 2017: 1, 2018: 1, 2019: 1, 2020: 2, 2021: 1, 2022: 2, 2023: 2, 2024: 2, 2025: 1',
    );
  });

  it('are drawn along with the keyboard, and are one step of undo', async () => {
    const element = await explorer();
    const [first] = sliders(element);
    first.focus();
    for (let year = 2017; year < 2020; year += 1) await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(first.value).to.equal('2020');
    expect(names(element)).to.not.include('A model of copying with errors');
    expect(names(element)).to.include('Errors that stay');
    expect(await announced()).to.match(/^Showing \d+ of 40$/);
    await press(element, 'Undo');
    expect(status(element)).to.equal('Showing all 40');
    expect(first.value).to.equal('2017');
    expect(button(element, 'Undo').ariaDisabled).to.equal('true');
  });

  it('do not let the years pass each other', async () => {
    const element = await explorer();
    const [first, last] = sliders(element);
    last.valueAsNumber = 2020;
    last.dispatchEvent(new Event('input'));
    first.valueAsNumber = 2023;
    first.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect([first.value, last.value]).to.deep.equal(['2020', '2020']);
  });

  it('do not reach for years that cannot be meant', async () => {
    const api = new FakeApi();
    const { nodes, ...rest } = graph();
    const odd = [3, 20210].map((year) => node(`work:${String(year)}`, { year }));
    api.answer = () => json({ ...rest, nodes: [...nodes, ...odd] });
    const element = await explorer({ api });
    const [first] = sliders(element);
    expect([first.min, first.max]).to.deep.equal(['2017', '2025']);
    await frames(1);
    expect(names(element)).to.include('work:20210');
  });
});
