import { expect, fixture, html } from '@open-wc/testing';
import type { ResearcherCard } from '../../src/index.ts';
import { define } from '../../src/internal/define.ts';
import { FakeApi } from './support/api.ts';
import { part, settled, text } from './support/elements.ts';

describe('Registering the elements', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (words: string) => warnings.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });

  class Theirs extends HTMLElement {}

  it('leaves a tag to whoever holds it already, with one warning', async () => {
    customElements.define('trust-badge', Theirs);
    await import('../../src/define/all.ts');
    expect(customElements.get('trust-badge') === Theirs).to.equal(true);
    expect(customElements.get('researcher-card')).to.be.a('function');
    expect(warnings).to.deep.equal([
      '<trust-badge> belongs to something else on this page; define it under a prefix.',
    ]);
  });

  it('is silent when the same version comes twice', () => {
    class Ours extends HTMLElement {}
    define('our-tag', Ours);
    define('our-tag', class extends HTMLElement {});
    expect(customElements.get('our-tag') === Ours).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('says so once when another version is there already, and leaves it', () => {
    class Older extends HTMLElement {}
    customElements.define('old-tag', Older);
    window.bzpeerWidgets?.set('old-tag', '0.0.1');
    define('old-tag', class extends HTMLElement {});
    expect(customElements.get('old-tag') === Older).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<old-tag> .* version 0\.0\.1 on this page/);
  });

  it('under a prefix gives elements that work beside the plain ones', async () => {
    const { define: defineAll } = await import('../../src/define/prefix.ts');
    defineAll('acme');
    defineAll('acme');
    expect(warnings).to.deep.equal([]);
    const api = new FakeApi();
    const box = await fixture<HTMLElement>(
      html`<acme-profile-provider api=${api.root}>
        <acme-researcher-card researcher="ada-quill"></acme-researcher-card>
        <acme-trust-badge researcher="ada-quill"></acme-trust-badge>
        <researcher-card researcher="ada-quill"></researcher-card>
      </acme-profile-provider>`,
    );
    for (const element of box.querySelectorAll<ResearcherCard>('*')) await settled(element);
    const [card, badge, plain] = box.children;
    if (!card || !badge || !plain) throw new Error('Something is missing.');
    expect(text(part(card, 'name'))).to.equal('Ada Quill');
    expect(text(part(badge, 'score'))).to.equal('Trust 21 - Emerging');
    expect(text(part(plain, 'name'))).to.equal('Ada Quill');
    expect(api.requests).to.have.length(1);
  });
});
