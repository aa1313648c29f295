import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/researcher-card.ts';
import type { ResearcherCard } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import { part, settled, text } from './support/elements.ts';

// In a file of its own, because a tag cannot be registered twice on one page.
describe('A provider that is registered after the elements inside it', () => {
  it('still tells them where to ask', async () => {
    const api = new FakeApi();
    const box = await fixture<HTMLElement>(
      html`<div>
        <profile-provider api=${api.root}>
          <researcher-card researcher="ada-quill"></researcher-card>
        </profile-provider>
      </div>`,
    );
    const element = box.querySelector<ResearcherCard>('researcher-card');
    if (element === null) throw new Error('There is no card.');
    await settled(element);
    expect(element.readyState).to.equal('error');
    expect(api.requests).to.have.length(0);

    const load = oneEvent(element, 'load');
    await import('../../src/define/profile-provider.ts');
    await load;
    await element.updateComplete;
    expect(text(part(element, 'name'))).to.equal('Ada Quill');
  });
});
