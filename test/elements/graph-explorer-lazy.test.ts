import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import { FakeApi } from './support/api.ts';
import { frames, settled } from './support/elements.ts';
import { unsettled } from './support/graph.ts';

// Alone in its file: modules are fetched once for each page.

/** Files that hold the graph, or what shows it. */
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /\/src\/graph\/|\/graph-explorer\/(?!graph-explorer)/.test(path));

describe('A graph explorer that is not near the viewport', () => {
  it('asks for nothing, and fetches nothing of the graph’s code', async () => {
    await setViewport({ width: 800, height: 600 });
    const api = new FakeApi();
    const place = await fixture<HTMLElement>(
      html`<div lang="en"><div style="height: 5000px"></div></div>`,
    );
    const element = await unsettled({ api, place });
    await frames();
    expect(element.readyState).to.equal('idle');
    expect(api.requests).to.have.length(0);
    expect(fetched()).to.deep.equal([]);
    element.scrollIntoView();
    await settled(element);
    expect(element.readyState).to.equal('ready');
    expect(fetched().some((path) => path.endsWith('/graph-explorer/explorer.ts'))).to.equal(true);
  });
});
