import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/researcher-card.ts';
import '../../src/define/work-list.ts';
import type { ResearcherCard, WorkList } from '../../src/index.ts';
import { researcher, works } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { settled } from './support/elements.ts';

const blocks = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

const data = (): unknown => JSON.parse(blocks()[0]?.text ?? 'null');

const there = (): Promise<void> => waitUntil(() => blocks().length > 0);

describe('The data that elements put into a page for machines', () => {
  it('are not there unless the page asks for them', async () => {
    const api = new FakeApi();
    api.works = works(2);
    await settled(
      await fixture<WorkList>(html`<work-list api=${api.root} researcher="ada-quill"></work-list>`),
    );
    expect(blocks()).to.have.length(0);
  });

  it('say of a list which works it shows, and change and go with it', async () => {
    const api = new FakeApi();
    api.works = works(12);
    const element = await settled(
      await fixture<WorkList>(
        html`<work-list json-ld api=${api.root} researcher="ada-quill"></work-list>`,
      ),
    );
    await there();
    expect(blocks()).to.have.length(1);
    const graph = (): number => (JSON.stringify(data()).match(/"datePublished"/g) ?? []).length;
    expect(graph()).to.equal(10);
    element.renderRoot.querySelector<HTMLElement>('[part="more"]')?.click();
    await waitUntil(() => blocks().length === 1 && graph() === 12);
    const around = element.parentElement;
    element.remove();
    expect(blocks()).to.have.length(0);
    around?.append(element);
    await there();
    expect(graph()).to.equal(12);
    element.jsonLd = false;
    await element.updateComplete;
    expect(blocks()).to.have.length(0);
  });

  it('say of a card whom it shows, in a script that nothing in a name can end or run', async () => {
    const api = new FakeApi();
    const name = 'Ada </script><script>document.title = "run"</script>';
    api.people = [researcher({ name })];
    const { title } = document;
    await settled(
      await fixture<ResearcherCard>(
        html`<researcher-card json-ld api=${api.root} researcher="ada-quill"></researcher-card>`,
      ),
    );
    await there();
    expect(data()).to.include({ '@context': 'https://schema.org', '@type': 'Person', name });
    expect(blocks()[0]?.outerHTML.match(/<\/script>/g)).to.have.length(1);
    expect(document.title).to.equal(title);
  });
});
