import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import { find, frames, settled } from './support/elements.ts';
import { until } from './support/graph.ts';
import { countHeld, type Counting } from './support/left-over.ts';
import { drawn } from './support/picture.ts';

/** How far an explorer comes before it is removed. */
const STAGES: readonly ((element: GraphExplorer) => Promise<unknown>)[] = [
  () => Promise.resolve(),
  (element) => element.updateComplete,
  (element) => settled(element),
  async (element) => {
    await settled(element);
    await until(() => find(element, '.canvas canvas') !== null);
  },
  async (element) => {
    await settled(element);
    await drawn(element);
  },
];

describe('Graph explorers that come and go', () => {
  let counting: Counting;
  let place: HTMLElement;
  const api = new FakeApi();
  before(async () => {
    await setViewport({ width: 1000, height: 900 });
    place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    counting = countHeld();
  });
  after(() => {
    counting.end();
  });

  const add = (): GraphExplorer => {
    const element = document.createElement('graph-explorer');
    element.api = api.root;
    element.researcher = 'ada-quill';
    element.loading = 'eager';
    place.append(element);
    return element;
  };

  it('leave nothing behind after a thousand times, however far they came', async function thousand() {
    this.timeout(180_000);
    // What the page has once for all explorers is there from then on.
    const first = add();
    await settled(first);
    await drawn(first);
    const atWork = counting.held();
    first.remove();
    await until(() => counting.held()['workers'] === 0);
    const before = counting.held();
    // Else there would be nothing to count.
    expect(atWork['workers']).to.equal(1);
    expect(atWork['sizes observed']).to.be.greaterThan(before['sizes observed'] ?? 0);
    expect(atWork['change of MediaQueryList']).to.be.greaterThan(
      before['change of MediaQueryList'] ?? 0,
    );

    const all: GraphExplorer[] = [];
    for (let round = 0; round < 100; round += 1) {
      const some = Array.from({ length: 10 }, add);
      all.push(...some);
      // Most go at once, as where a list is filtered; in each round one stays longer.
      const stage = STAGES[round % STAGES.length];
      const [longest] = some;
      if (longest !== undefined) await stage?.(longest);
      for (const element of some) element.remove();
    }
    await frames();
    expect(all).to.have.lengthOf(1000);
    expect(all.filter((element) => element.shadowRoot?.querySelector('canvas'))).to.have.lengthOf(
      0,
    );
    await until(() => counting.held()['workers'] === 0);
    expect(counting.held()).to.deep.equal(before);
  });
});
