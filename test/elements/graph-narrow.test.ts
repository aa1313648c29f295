import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { find, has, part, text } from './support/elements.ts';
import { explorer, until } from './support/graph.ts';

describe('A graph explorer with little room', () => {
  let element: GraphExplorer;
  beforeEach(async () => {
    await setViewport({ width: 360, height: 800 });
    element = await explorer();
    await until(() => has(element, '[part~="fold"]') && has(element, '[part~="full-window"]'));
  });
  afterEach(() => setViewport({ width: 1000, height: 900 }));

  const isShown = (name: string): boolean => part(element, name).checkVisibility();

  it('shows the graph before its filters, which are behind a button', async () => {
    expect(isShown('legend')).to.equal(false);
    const { top } = element.getBoundingClientRect();
    const body = find(element, '.body')?.getBoundingClientRect();
    expect(body?.top).to.be.below(top + 200);

    const fold = part(element, 'fold');
    expect(text(fold)).to.equal('Filters');
    expect(fold.ariaExpanded).to.equal('false');
    fold.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(fold.ariaExpanded).to.equal('true');
    expect(isShown('legend')).to.equal(true);
    expect(isShown('years')).to.equal(true);

    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isShown('legend')).to.equal(false);
  });

  it('has no such button where there is room', async () => {
    await setViewport({ width: 1000, height: 900 });
    expect(isShown('fold')).to.equal(false);
    expect(isShown('legend')).to.equal(true);
  });
});
