import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/profile-provider.ts';
import '../../src/define/researcher-list.ts';
import { ResearcherRequestEvent, ResearcherSelectedEvent } from '../../src/index.ts';
import type { ResearcherList } from '../../src/index.ts';
import { arabic, bare, carberry, han, people, researcher } from '../fixtures/records.ts';
import { failures, FakeApi } from './support/api.ts';
import { has, hasState, inside, part, parts, settled, text } from './support/elements.ts';

const ROLES = `Head: ${carberry.id}; Doctoral researchers: ${han.id} ${arabic.id}`;

describe('researcher-list', () => {
  const list = async (
    attributes: Partial<Pick<ResearcherList, 'researchers' | 'roles' | 'layout' | 'opens'>>,
    api = new FakeApi(),
  ): Promise<ResearcherList> =>
    settled(
      await fixture<ResearcherList>(
        html`<researcher-list
          api=${api.root}
          loading="eager"
          search
          .researchers=${attributes.researchers ?? null}
          .roles=${attributes.roles ?? null}
          .layout=${attributes.layout ?? 'cards'}
          .opens=${attributes.opens ?? null}
        ></researcher-list>`,
      ),
    );
  const names = (element: ResearcherList) => parts(element, 'name').map(text);
  const type = async (element: ResearcherList, words: string): Promise<void> => {
    const input = element.shadowRoot?.querySelector('input');
    if (!input) throw new Error('no field');
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  };

  it('shows the people in the order of the page, from one request', async () => {
    const api = new FakeApi();
    const element = await list({ researchers: `${han.id} ${carberry.id} ${arabic.id}` }, api);
    expect(names(element)).to.deep.equal([han.name, carberry.name, arabic.name]);
    expect(api.requests).to.have.length(1);
  });

  it('groups them by the roles of the page, everybody once, the others last', async () => {
    const element = await list({ researchers: `${carberry.id} ${bare.id}`, roles: ROLES });
    expect(parts(element, 'group-name').map(text)).to.deep.equal([
      'Head',
      'Doctoral researchers',
      'Others',
    ]);
    expect(names(element)).to.deep.equal([carberry.name, han.name, arabic.name, bare.name]);
    const levels = parts(element, 'name').map((name) => name.getAttribute('aria-level'));
    expect(new Set(levels)).to.deep.equal(new Set(['4']));
  });

  it('takes ids that have colons themselves', async () => {
    const element = await list({ roles: `Head: orcid:${carberry.orcid ?? ''}` });
    expect(names(element)).to.deep.equal([carberry.name]);
    expect(text(part(element, 'group-name'))).to.equal('Head');
  });

  it('takes the group of its provider', async () => {
    const api = new FakeApi();
    const page = await fixture<HTMLElement>(
      html`<profile-provider api=${api.root} researchers="${han.id} ${carberry.id}">
        <researcher-list></researcher-list>
      </profile-provider>`,
    );
    const element = page.querySelector('researcher-list');
    if (!element) throw new Error('no list');
    expect(names(await settled(element))).to.deep.equal([han.name, carberry.name]);
  });

  it('finds people by name in any of their scripts, by place and by topic', async () => {
    const element = await list({ roles: ROLES });
    for (const [words, found] of [
      ['mingyue', [han.name]],
      ['psychoceramics', [carberry.name]],
      ['CARBERRY josi', [carberry.name]],
      ['某某', [han.name]],
    ] as const) {
      await type(element, words);
      expect(names(element), words).to.deep.equal(found);
      expect(text(part(element, 'shown'))).to.equal('1 of 3 people');
    }
    await type(element, 'nobody at all');
    expect(names(element)).to.deep.equal([]);
    expect(inside(element)).to.include('Nobody matches');
    await type(element, '');
    expect(text(part(element, 'shown'))).to.equal('3 people');
  });

  it('tells of those who could not be found, and shows the others', async () => {
    const element = await list({ researchers: `${han.id} no-such-person` });
    expect(names(element)).to.deep.equal([han.name]);
    expect(text(part(element, 'missing'))).to.include('One person');
  });

  it('fails as a whole where the service does, and says so when nobody is listed', async () => {
    const api = new FakeApi();
    api.answer = failures.offline;
    const failed = await list({ researchers: `${han.id} ${carberry.id}` }, api);
    expect(hasState(failed, 'error')).to.equal(true);
    expect(hasState(await list({ researchers: 'no-such-person' }), 'error')).to.equal(true);
    const empty = await list({});
    expect(hasState(empty, 'empty')).to.equal(true);
  });

  it('asks the page before it follows a link, and tells whom the reader chose', async () => {
    const element = await list({ researchers: carberry.id });
    const asked: unknown[] = [];
    element.addEventListener('researcher-request', (event) => {
      event.preventDefault();
      if (event instanceof ResearcherRequestEvent) asked.push(event.researcher);
    });
    element.addEventListener('researcher-selected', (event) => {
      if (event instanceof ResearcherSelectedEvent) asked.push(event.researcher.name);
    });
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    part(element, 'profile-link').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(asked).to.deep.equal([carberry.id, carberry.name]);
  });

  it('makes a button of a name without a page only where the page shows people', async () => {
    expect(has(await list({ researchers: bare.id }), '[part=name] :is(a, button)')).to.equal(false);
    const element = await list({ researchers: bare.id, opens: 'researcher' });
    expect(has(element, '[part=name] button')).to.equal(true);
  });

  it('is accessible as cards and as rows, whoever they are', async function () {
    // The rules are large, and on a busy machine their first load alone takes its time.
    this.timeout(60_000);
    const all = [...people, researcher({ id: 'hostile', name: '<img src=x onerror=alert(1)>' })];
    const api = new FakeApi();
    api.people = all;
    const researchers = all.map(({ id }) => id).join(' ');
    for (const layout of ['cards', 'rows'] as const) {
      const element = await list({ researchers, layout, roles: ROLES }, api);
      expect(names(element)).to.have.length(all.length);
      expect(has(element, 'img')).to.equal(false);
      await expect(element).to.be.accessible();
    }
  });
});
