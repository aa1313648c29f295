import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type {
  GraphExplorer,
  NodeSelectedEvent,
  ProfileErrorEvent,
  ResearcherRequestEvent,
  WorkRequestEvent,
} from '../../src/index.ts';
import { graph } from '../fixtures/graph-slice.ts';
import { edge, node, slice } from '../fixtures/graph.ts';
import { failures, FakeApi, json } from './support/api.ts';
import { announced, find, has, part, parts, root, settled, text } from './support/elements.ts';
import { button, explorer, names, press, row, status, unsettled, until } from './support/graph.ts';
import { withoutPauses } from './support/clock.ts';

const details = (element: GraphExplorer) => text(part(element, 'details'));
const connections = (element: GraphExplorer) =>
  [...part(element, 'connections').children].map((each) => text(each));
const focused = (element: GraphExplorer) => text(root(element).activeElement);

describe('The details of a node', () => {
  it('open right after its row, are announced, and told to the page', async () => {
    const element = await explorer();
    const selected = oneEvent<NodeSelectedEvent>(element, 'node-selected');
    await press(element, 'Kofi Mensah', '.row');
    expect((await selected).node.id).to.equal('researcher:kofi');
    expect(await announced()).to.equal(
      '\u2068Kofi Mensah\u2069, person, co-author on 2 works, 2022–2025. Details follow.',
    );
    const open = button(element, 'Kofi Mensah', '.row');
    expect(open.ariaExpanded).to.equal('true');
    expect(open.closest('tr')?.nextElementSibling?.contains(part(element, 'details'))).to.equal(
      true,
    );
    expect(part(element, 'details').ariaLabel).to.equal('About Kofi Mensah');
  });

  it('name what it is connected with, the strongest first, and go there', async () => {
    const element = await explorer();
    await press(element, 'Kofi Mensah', '.row');
    expect(connections(element).slice(0, 2)).to.deep.equal([
      'person Ada Quill co-author on 2 works, 2022–2025 Why? Ada Quill',
      'person Mira Novák co-author on 2 works, 2022–2025 Why? Mira Novák',
    ]);
    await press(element, 'Mira Novák', '[part="details"]');
    expect(part(element, 'details').ariaLabel).to.equal('About Mira Novák');
  });

  it('show a few connections at first, and all when asked', async () => {
    const element = await explorer();
    await press(element, 'Ada Quill', '.row');
    expect(connections(element)).to.have.length(8);
    await press(element, 'Show all 39');
    expect(connections(element)).to.have.length(39);
  });

  it('close with Escape, with Close, and with another press, back to their row', async () => {
    const element = await explorer();
    button(element, 'Kofi Mensah', '.row').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement?.closest('[part="details"]') === null).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(has(element, '[part="details"]')).to.equal(false);
    expect(focused(element)).to.equal('Kofi Mensah');
    expect(await announced()).to.equal('Details closed.');
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Close');
    expect(focused(element)).to.equal('Kofi Mensah');
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Kofi Mensah', '.row');
    expect(has(element, '[part="details"]')).to.equal(false);
  });

  it('lead to the page of a work, and ask the page first whether it shows it', async () => {
    const element = await explorer();
    await press(element, 'Singing over traffic', '.row');
    const link = part(element, 'open') as HTMLAnchorElement;
    expect([text(link), link.href]).to.deep.equal(['Open work', 'https://doi.org/10.5555/noise']);
    const asked = oneEvent<WorkRequestEvent>(element, 'work-request');
    element.addEventListener('work-request', (event) => {
      event.preventDefault();
    });
    const followed = new Promise<boolean>((tell) => {
      element.addEventListener('click', (event) => {
        tell(!event.defaultPrevented);
        event.preventDefault();
      });
    });
    link.click();
    expect((await asked).work).to.equal('noise');
    expect(await followed).to.equal(false);
  });

  it('offer to show a person on the page where the page says that it does', async () => {
    const element = await explorer({ attributes: { opens: 'researcher' } });
    await press(element, 'Kofi Mensah', '.row');
    const asked = oneEvent<ResearcherRequestEvent>(element, 'researcher-request');
    await press(element, 'Show on this page');
    const event = await asked;
    expect([event.researcher, event.bubbles, event.composed]).to.deep.equal(['kofi', true, true]);
  });

  it('have no link that leads anywhere but to a page', async () => {
    const api = new FakeApi();
    const { nodes, ...rest } = graph();
    api.answer = () =>
      json({ ...rest, nodes: nodes.map((each) => ({ ...each, url: 'javascript:alert(1)' })) });
    const element = await explorer({ api });
    await press(element, 'Singing over traffic', '.row');
    expect(has(element, '[part="details"] a')).to.equal(false);
  });
});

describe('Why two nodes are connected', () => {
  it('is a sentence, and the works', async () => {
    const element = await explorer();
    await press(element, 'Inês Prado', '.row');
    await press(element, 'Why?', '.connections');
    const sentence =
      '\u2068Ada Quill\u2069 and \u2068Inês Prado\u2069 wrote 3 works together, 2017–2024.';
    expect(await announced()).to.equal(sentence);
    expect(text(part(element, 'reason').querySelector('p'))).to.equal(sentence);
    await until(() => has(element, '[part="reason"] sub'));
    const works = parts(element, 'work').map((work) => text(work));
    expect(works).to.have.length(3);
    expect(works.at(-1)).to.equal('CO2 and the breath between phrases');
    expect((parts(element, 'work')[2] as HTMLAnchorElement).href).to.equal(
      'https://doi.org/10.5555/breath',
    );
    expect(part(element, 'why').ariaExpanded).to.equal('true');
    await press(element, 'Why?', '.connections');
    expect(has(element, '[part="reason"]')).to.equal(false);
  });

  it('is told of two that are chosen one after the other', async () => {
    const element = await explorer();
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Why connected with another?');
    expect(await announced()).to.equal('Choose the other one.');
    await press(element, 'Mira Novák', '.row');
    expect(text(part(element, 'reason'))).to.include('wrote 2 works together');
    expect(part(element, 'details').ariaLabel).to.equal('About Mira Novák');
  });

  it('is told by their neighbours where nothing connects them directly', async () => {
    const element = await explorer();
    await press(element, 'Kofi Mensah', '.row');
    button(element, 'Juno Okafor', '.row').dispatchEvent(
      new MouseEvent('click', { shiftKey: true, bubbles: true }),
    );
    await element.updateComplete;
    const reason = text(part(element, 'reason'));
    expect(reason).to.match(/^.Kofi Mensah. and .Juno Okafor. are not connected directly\./);
    expect(reason).to.include('Both are connected with: Ada Quill');
  });
});

describe('Why two nodes far from each other are connected', () => {
  it('is told by a way from one to the other, once the model behind the picture knows it', async () => {
    const api = new FakeApi();
    const people = ['ada-quill', 'near', 'further', 'far'].map((id) =>
      node(`researcher:${id}`, { label: id }),
    );
    const edges = people.slice(1).map((each, at) => edge(people[at]?.id ?? '', each.id));
    const chain = slice(people, edges, { roots: ['researcher:ada-quill'] });
    api.answer = () => json(chain);
    const element = await settled(await unsettled({ api, attributes: { view: 'both' } }));
    await press(element, 'ada-quill', '.row');
    button(element, 'far', '.row').dispatchEvent(
      new MouseEvent('click', { shiftKey: true, bubbles: true }),
    );
    await until(() => has(element, '[part~="chain"]'));
    expect([...part(element, 'chain').children].map(text)).to.deep.equal([
      'ada-quill',
      'near',
      'further',
      'far',
    ]);
  });
});

describe('What can be done with a node', () => {
  withoutPauses();
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
  });
  const count = (element: GraphExplorer, wanted: number) =>
    until(() => names(element).length === wanted);

  it('is to add neighbours, take them away again, and undo either', async () => {
    const element = await explorer({ api });
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Add 10 neighbours');
    await count(element, 50);
    expect(await announced()).to.equal(
      '10 neighbours of \u2068Kofi Mensah\u2069 added. Showing all 50.',
    );
    expect(row(element, 'Further Person 2')[2]).to.equal('via \u2068Kofi Mensah\u2069: co-author');
    await press(element, 'Add 10 neighbours');
    await count(element, 60);
    await press(element, 'Take added ones away');
    expect(names(element)).to.have.length(40);
    expect(await announced()).to.match(/^What was added around .* is taken away\./);
    await press(element, 'Undo');
    expect(names(element)).to.have.length(60);
    await press(element, 'Undo');
    expect(names(element)).to.have.length(50);
    expect(await announced()).to.equal('Undone. Showing all 50.');
  });

  it('goes on where an undone step began', async () => {
    const element = await explorer({ api });
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Add 10 neighbours');
    await count(element, 50);
    const first = names(element);
    await press(element, 'Undo');
    await press(element, 'Add 10 neighbours');
    await count(element, 50);
    expect(names(element)).to.deep.equal(first);
  });

  it('tells the source what is there already, and that there are no more', async () => {
    const element = await explorer({ api });
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Add 30 neighbours');
    await count(element, 70);
    const asked = api.requests.find(({ path }) => path.startsWith('graph/nodes/'));
    expect(asked?.url.searchParams.get('among')?.split(',')).to.include('researcher:mira');
    await press(element, 'Add 30 neighbours');
    await count(element, 85);
    expect(details(element)).to.include('There are no more neighbours.');
  });

  it('is to choose from the neighbours', async () => {
    const element = await explorer({ api });
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Choose neighbours');
    await until(() => has(element, '[part="choice"]'));
    const boxes = [...part(element, 'choice').querySelectorAll('input')];
    expect(boxes).to.have.length(30);
    boxes[2]?.click();
    boxes[5]?.click();
    await element.updateComplete;
    await press(element, 'Add the chosen');
    expect(names(element)).to.have.length(42);
    expect(has(element, '[part="choice"]')).to.equal(false);
  });

  it('is tried again when the source fails, and the page is told', async () => {
    const element = await explorer({ api });
    await press(element, 'Kofi Mensah', '.row');
    api.answer = failures.broken;
    const failed = oneEvent<ProfileErrorEvent>(element, 'error');
    await press(element, 'Add 10 neighbours');
    expect((await failed).error.code).to.equal('unavailable');
    await element.updateComplete;
    expect(details(element)).to.include('This could not be loaded.');
    expect(await announced()).to.equal('This could not be loaded.');
    expect(names(element)).to.have.length(40);
    api.answer = (asked) => api.ordinary(asked);
    await press(element, 'Add 10 neighbours');
    await count(element, 50);
  });

  it('is to hide it, which goes on with the next row, and to show it again', async () => {
    const element = await explorer({ api });
    const next = names(element)[names(element).indexOf('Kofi Mensah') + 1];
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Hide');
    expect(names(element)).to.not.include('Kofi Mensah');
    expect(focused(element)).to.equal(next);
    expect(await announced()).to.equal('\u2068Kofi Mensah\u2069 is hidden. Showing 39 of 40.');
    expect(status(element)).to.include('1 hidden');
    await press(element, 'Show again');
    expect(names(element)).to.include('Kofi Mensah');
  });

  it('is to show only what it is connected with, and then everything again', async () => {
    const element = await explorer({ api });
    await press(element, 'Juno Okafor', '.row');
    await press(element, 'Show only this and its neighbours');
    expect(status(element)).to.include(
      'Only \u2068Juno Okafor\u2069 and what is connected with it',
    );
    expect(row(element, 'Juno Okafor')[2]).to.equal('at the centre of this graph');
    expect(names(element)).to.not.include('Kofi Mensah');
    await press(element, 'Show everything');
    expect(names(element)).to.have.length(40);
  });

  it('is to ask for more of the graph, of which a part is shown', async () => {
    const element = await explorer({ api, attributes: { limit: '12' } });
    expect(status(element)).to.equal('Showing 12 of 40 Show more');
    await press(element, 'Show more');
    await until(() => names(element).length > 12);
    expect(names(element)).to.have.length(24);
    expect(await announced()).to.equal('Showing 24 of 40.');
    await press(element, 'Show more');
    await until(() => names(element).length === 40);
    expect(status(element)).to.equal('Showing all 40');
  });

  it('ends with the element: nothing is asked for whom nobody looks at', async () => {
    const element = await explorer({ api });
    await press(element, 'Kofi Mensah', '.row');
    api.holding = true;
    await press(element, 'Add 10 neighbours');
    const { signal } = await api.asked(2);
    const aborted = new Promise((done) => {
      signal.addEventListener('abort', done);
    });
    element.remove();
    await aborted;
    expect(find(element, '[part="details"]')?.isConnected ?? false).to.equal(false);
  });
});
