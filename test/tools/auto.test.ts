import { expect, waitUntil } from '@open-wc/testing';
import { discover } from '../../src/cdn/auto.ts';

const defined = (tag: string): boolean => customElements.get(tag) !== undefined;

describe('the autoloader', () => {
  const added: Element[] = [];
  const add = (tag: string, parent: ParentNode = document.body): Element => {
    const element = document.createElement(tag);
    parent.append(element);
    added.push(element);
    return element;
  };
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
  });

  it('loads nothing for a page without our elements', () => {
    expect(defined('trust-badge')).to.equal(false);
    expect(defined('work-list')).to.equal(false);
  });

  it('loads an element that appears later, and only that one', async () => {
    add('trust-badge');
    await customElements.whenDefined('trust-badge');
    expect(defined('work-list')).to.equal(false);
  });

  it('finds an element inside of what is added', async () => {
    const section = document.createElement('section');
    section.innerHTML = '<p><profile-stats></profile-stats></p>';
    document.body.append(section);
    added.push(section);
    await customElements.whenDefined('profile-stats');
  });

  it('looks into a shadow root that it is handed', async () => {
    const root = add('div').attachShadow({ mode: 'open' });
    add('researcher-card', root);
    const stop = discover(root);
    await customElements.whenDefined('researcher-card');
    stop();
  });

  it('is silent when it is loaded a second time', async () => {
    const warnings: unknown[][] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]): void => {
      warnings.push(args);
    };
    try {
      const again = new URL('../../src/cdn/auto.ts?again', import.meta.url).href;
      await import(again);
      add('work-list');
      await customElements.whenDefined('work-list');
      await waitUntil(() => window.bzpeerLoading?.has('work-list'), 'the tag is noted');
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([]);
  });
});
