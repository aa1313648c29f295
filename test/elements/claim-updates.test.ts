import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import { researcher, trust } from '../fixtures/records.ts';
import { isShown, part, seen, settled, until } from './support/elements.ts';
import { actingApi, closeWindows, ServicePage, watchWindows } from './support/intents.ts';

describe('A claim that the service confirms', () => {
  beforeEach(() => {
    watchWindows();
  });
  afterEach(closeWindows);

  it('changes whatever on the page shows that researcher, at once, and nothing else', async () => {
    const api = actingApi();
    const before = researcher();
    const other = researcher({ id: 'other', name: 'Otto Other' });
    api.people = [before, other];
    const page = await fixture<HTMLElement>(
      html`<profile-provider api=${api.root}>
        <claim-profile loading="eager" researcher="ada-quill"></claim-profile>
        <researcher-card loading="eager" researcher="ada-quill"></researcher-card>
        <trust-badge loading="eager" researcher="ada-quill"></trust-badge>
        <profile-stats loading="eager" researcher="ada-quill"></profile-stats>
        <researcher-profile loading="eager" researcher="ada-quill"></researcher-profile>
        <researcher-list loading="eager" researchers="other ada-quill"></researcher-list>
        <researcher-card id="stranger" loading="eager" researcher="other"></researcher-card>
      </profile-provider>`,
    );
    const shown = [...page.children].filter(isShown);
    expect(shown).to.have.length(7);
    for (const element of shown) await settled(element);
    const [claim] = shown;
    const service = await ServicePage.opened(() => {
      if (claim) part(claim, 'button').click();
    });

    const asked = api.requests.length;
    const now = trust({ claim: 'claimed' });
    api.people = [
      researcher({
        name: 'Ada Claimed',
        claim: 'claimed',
        trust: now,
        counts: { ...before.counts, followers: 77 },
      }),
      { ...other, name: 'Nobody asked' },
    ];
    await service.say(service.answer('claim', { claim: 'claimed' }));
    const waits: readonly (readonly [tag: string, words: readonly string[]])[] = [
      ['claim-profile', ['The researcher has claimed this record.']],
      ['researcher-card:not([id])', ['Ada Claimed']],
      ['trust-badge', ['Claimed author', String(now.score), `L${String(now.level)}`]],
      ['profile-stats', ['77']],
      ['researcher-profile', ['Ada Claimed', 'Claimed author', '77']],
      ['researcher-list', ['Ada Claimed']],
    ];
    for (const [tag, words] of waits) {
      const element = page.querySelector(tag);
      await until(() => element !== null && words.every((each) => seen(element).includes(each)));
    }
    const stranger = page.querySelector('#stranger');
    expect(stranger && seen(stranger)).to.include('Otto Other');
    const records = api.requests
      .slice(asked)
      .filter(({ path }) => /^researchers(\?ids=|\/ada-quill$)/.test(path));
    expect(records.length).to.be.at.most(2);
  });
});
