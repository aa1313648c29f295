import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import {
  ProfileError,
  type GraphExplorer,
  type ProfileErrorEvent,
  type ProfileSource,
} from '../../src/index.ts';
import { graph } from '../fixtures/graph-slice.ts';
import { edge, node } from '../fixtures/graph.ts';
import { failures, FakeApi, json } from './support/api.ts';
import {
  find,
  frames,
  has,
  hasState,
  inside,
  part,
  parts,
  settled,
  text,
} from './support/elements.ts';
import { explorer, names, row, status, unsettled, until } from './support/graph.ts';
import { withoutPauses } from './support/clock.ts';

describe('A graph explorer', () => {
  let api: FakeApi;
  beforeEach(async () => {
    api = new FakeApi();
    await setViewport({ width: 1000, height: 900 });
  });
  const list = (attributes: Readonly<Record<string, string>> = {}) => explorer({ api, attributes });

  it('shows every node of the graph, people first, and how each is connected', async () => {
    const element = await list();
    expect(names(element)).to.have.length(graph().nodes.length);
    expect(names(element).slice(0, 2)).to.deep.equal(['Ada Quill', '李明月']);
    expect(row(element, '李明月').slice(1)).to.deep.equal([
      '李明月 某某大学',
      'co-author on 5 works, 2019–2024',
      '100',
    ]);
    expect(row(element, 'Singing over traffic')[2]).to.equal('by \u2068Ada Quill\u2069');
    expect(row(element, 'Urban noise')[2]).to.equal('topic of 2 works, 2022–2023');
    expect(row(element, 'Archive of Invented Sounds')[2]).to.equal('affiliation, 2014–2016');
    expect(row(element, 'Ada Quill')[2]).to.equal('at the centre of this graph');
  });

  it('groups the nodes by kind, and counts them', async () => {
    const element = await list();
    const groups = [...element.renderRoot.querySelectorAll('.group')].map(text);
    expect(groups).to.deep.equal(['people 13', 'works 14', 'topics 9', 'institutions 4']);
  });

  it('renders titles with their markup, and names with their direction', async () => {
    const element = await list();
    const title = parts(element, 'name').find((each) => text(each).startsWith('Dialects of'));
    expect(title?.querySelector('i')?.textContent).to.equal('Taeniopygia guttata');
    expect(parts(element, 'name').every((each) => each.querySelector('bdi') !== null)).to.equal(
      true,
    );
  });

  it('says in words that it is on its way, and keeps its height from then on', async () => {
    api.holding = true;
    const element = await unsettled({ api });
    expect(inside(element)).to.include('Building this graph slice');
    expect(text(find(element, '.visually-hidden'))).to.equal(
      'Building this graph slice. BZPEER is loading the nearby papers, people, topics and institutions for this page.',
    );
    const { height } = element.getBoundingClientRect();
    (await api.asked(1)).release();
    await settled(element);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await until(() => parts(element, 'years').length > 0);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  for (const view of ['list']) {
    for (const width of [360, 1000]) {
      it(`moves nothing on a page of ${String(width)} pixels while it comes as ${view}`, async () => {
        await setViewport({ width, height: 900 });
        // The window's own change is over.
        await frames();
        const shifts: number[] = [];
        const observer = new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries()) {
            if ('value' in entry) shifts.push(Number(entry.value));
          }
        });
        observer.observe({ type: 'layout-shift' });
        const place = await fixture<HTMLElement>(html`<div lang="en"><p>Before</p></div>`);
        api.holding = true;
        const element = await unsettled({ api, attributes: { view }, place });
        place.append(document.createElement('hr'), 'After');
        await frames(2);
        (await api.asked(1)).release();
        await settled(element);
        await until(() => parts(element, 'years').length > 0);
        await frames(3);
        observer.disconnect();
        expect(shifts).to.deep.equal([]);
      });
    }
  }

  it('asks for the kinds, years and number of nodes that its attributes name', async () => {
    await list({ kinds: 'work  person topic', from: '2019', to: '2022', limit: '30' });
    const { searchParams } = (await api.asked(1)).url;
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      kinds: 'work,topic',
      from: '2019',
      to: '2022',
      limit: '30',
    });
  });

  it('shows both where its view is no view', async () => {
    const element = await unsettled({ api, attributes: { view: 'sideways' } });
    expect(element.view).to.equal('both');
  });

  it('joins the graphs of several researchers', async () => {
    const element = await list({ researchers: 'ada-quill  josiah-carberry' });
    expect(names(element)).to.include.members(['Ada Quill', 'Josiah Carberry']);
    expect(row(element, '李明月')[2]).to.match(/Ada Quill.* and .*Josiah Carberry/);
  });

  it('shows the graph of another researcher when it is told to', async () => {
    const element = await list();
    element.researcher = 'josiah-carberry';
    await oneEvent(element, 'load');
    await element.updateComplete;
    expect(names(element)[0]).to.equal('Josiah Carberry');
  });

  it('says that there is nothing where there is nothing', async () => {
    api.answer = () => json({ ...graph(), nodes: graph().nodes.slice(0, 1), edges: [] });
    const element = await settled(await unsettled({ api }));
    expect(hasState(element, 'empty')).to.equal(true);
    expect(inside(element)).to.equal('No connections are listed yet.');
  });

  it('tells how many records came incomplete', async () => {
    const { nodes, edges, ...rest } = graph();
    api.answer = () =>
      json({
        ...rest,
        nodes: [...nodes, { id: 'broken' }],
        edges: [...edges, edge('researcher:ada-quill', 'researcher:nobody')],
      });
    expect(status(await list())).to.equal(
      'Showing all 40 2 records were left out because the service sent them incomplete.',
    );
  });

  it('survives one node, no edges, duplicates, and circles', async () => {
    const alone = node('researcher:ada-quill', { label: 'Ada Quill' });
    const other = node('researcher:other', { label: 'Other' });
    const self = edge(alone.id, alone.id);
    api.answer = () =>
      json({ ...graph(), nodes: [alone, other, other, alone], edges: [self, self] });
    const element = await settled(await unsettled({ api }));
    expect(names(element)).to.deep.equal(['Ada Quill', 'Other']);
    expect(row(element, 'Other')[2]).to.equal('not connected with what is shown');
  });
});

describe('A graph explorer that gets no graph', () => {
  withoutPauses();
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
  });

  it('says what happened, and tries again', async () => {
    api.answer = failures.broken;
    const element = await unsettled({ api });
    const { error } = await oneEvent<ProfileErrorEvent>(element, 'error');
    await element.updateComplete;
    expect(error.code).to.equal('unavailable');
    expect(inside(element)).to.include('The profile service has a problem of its own.');
    api.answer = (asked) => api.ordinary(asked);
    part(element, 'retry').click();
    await oneEvent(element, 'load');
    await element.updateComplete;
    expect(names(element)).to.have.length(40);
  });

  it('keeps what it shows when newer data does not come', async () => {
    const element = await explorer({ api });
    api.answer = failures.broken;
    await element.refresh();
    await element.updateComplete;
    expect(hasState(element, 'stale')).to.equal(true);
    expect(names(element)).to.have.length(40);
    expect(text(part(element, 'message'))).to.include('Newer data could not be loaded.');
  });

  it('shows the author’s own words for it instead', async () => {
    api.answer = failures.broken;
    const place = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('graph-explorer');
    element.api = api.root;
    element.researcher = 'ada-quill';
    element.innerHTML = '<a href="https://example.org/">Her papers</a>';
    place.append(element);
    await settled(element);
    expect(has(element, 'slot')).to.equal(true);
  });

  it('makes the graph from the works where the source has none', async () => {
    api.answer = (asked) =>
      asked.path.includes('graph') ? failures.notFound() : api.ordinary(asked);
    const element = await settled(await unsettled({ api }));
    expect(names(element)).to.include.members(['Ada Quill', '李明月', 'Bird song']);
  });

  it('hides, if it is told to, where the source has none', async () => {
    const refuse = () => Promise.reject(new ProfileError('unsupported', 'test'));
    const source: ProfileSource = {
      key: 'no graphs, no works',
      label: 'Nothing',
      capabilities: new Set(),
      researcher: refuse,
      works: refuse,
    };
    const element: GraphExplorer = document.createElement('graph-explorer');
    element.source = source;
    element.researcher = 'ada-quill';
    element.whenUnavailable = 'hide';
    (await fixture(html`<div lang="en"></div>`)).append(element);
    await settled(element);
    expect(element.checkVisibility()).to.equal(false);
  });
});
