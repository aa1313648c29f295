import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/trust-badge.ts';
import type { EvidenceToggledEvent, Researcher, TrustBadge } from '../../src/index.ts';
import { carberry, long, researcher, trust } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { find, focused, frames, hasState, part, parts, settled, text } from './support/elements.ts';

describe('The evidence behind a trust badge', () => {
  beforeEach(async () => {
    await setViewport({ width: 800, height: 600 });
    scrollTo(0, 0);
  });
  afterEach(() => resetMouse());

  const badge = async (person: Researcher = researcher()): Promise<TrustBadge> => {
    const api = new FakeApi();
    api.people = [person];
    return settled(
      await fixture<TrustBadge>(
        html`<trust-badge api=${api.root} researcher=${person.id}></trust-badge>`,
      ),
    );
  };
  const toggled = (element: Element) => oneEvent<EvidenceToggledEvent>(element, 'evidence-toggled');
  const open = async (element: TrustBadge): Promise<HTMLElement> => {
    const event = toggled(element);
    element.showEvidence();
    await event;
    return part(element, 'panel');
  };
  const isOpen = (element: TrustBadge) => part(element, 'panel').matches(':popover-open');
  const expanded = (element: TrustBadge) => part(element, 'badge').ariaExpanded;
  const click = async (target: Element) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
  };

  it('is not shown until somebody asks for it', async () => {
    const element = await badge();
    expect(isOpen(element)).to.equal(false);
    expect(expanded(element)).to.equal('false');
    expect(parts(element, 'signal')).to.have.length(0);
  });

  it('has a name from the moment it opens, also before its content has come', async () => {
    const element = await badge();
    const panel = part(element, 'panel');
    const name = () => text(find(element, `#${panel.getAttribute('aria-labelledby') ?? ''}`));
    const event = toggled(element);
    element.showEvidence();
    expect(isOpen(element)).to.equal(true);
    expect(name()).to.equal('Trust 21 - Emerging Verification L1 Unclaimed author');
    await event;
    expect(name()).to.equal('Ada Quill: Trust 21 - Emerging');
    const closed = toggled(element);
    element.hideEvidence();
    await closed;
    element.showEvidence();
    expect(name()).to.equal('Trust 21 - Emerging Verification L1 Unclaimed author');
  });

  for (const press of ['Enter', 'Space']) {
    it(`opens by ${press}, and takes the focus`, async () => {
      const element = await badge();
      part(element, 'badge').focus();
      const event = toggled(element);
      await sendKeys({ press });
      expect((await event).open).to.equal(true);
      expect(isOpen(element)).to.equal(true);
      expect(expanded(element)).to.equal('true');
      expect(hasState(element, 'open')).to.equal(true);
      expect(focused(element)).to.equal('title');
    });
  }

  it('opens by a click, and closes by a second one', async () => {
    const element = await badge();
    let event = toggled(element);
    await click(part(element, 'badge'));
    expect((await event).open).to.equal(true);
    expect(isOpen(element)).to.equal(true);
    event = toggled(element);
    await click(part(element, 'badge'));
    expect((await event).open).to.equal(false);
    await frames();
    expect(isOpen(element)).to.equal(false);
    expect(expanded(element)).to.equal('false');
    expect(hasState(element, 'open')).to.equal(false);
  });

  it('closes by Escape; the focus goes back to the badge', async () => {
    const element = await badge();
    part(element, 'badge').focus();
    let event = toggled(element);
    await sendKeys({ press: 'Enter' });
    await event;
    event = toggled(element);
    await sendKeys({ press: 'Escape' });
    expect((await event).open).to.equal(false);
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal('badge');
  });

  it('closes by its button; the focus goes back to the badge', async () => {
    const element = await badge();
    part(element, 'badge').focus();
    let event = toggled(element);
    await sendKeys({ press: 'Enter' });
    await event;
    event = toggled(element);
    part(element, 'close').focus();
    await sendKeys({ press: 'Enter' });
    expect((await event).open).to.equal(false);
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal('badge');
  });

  it('closes by a click beside it', async () => {
    const element = await badge();
    await open(element);
    const event = toggled(element);
    await sendMouse({ type: 'click', position: [790, 590] });
    expect((await event).open).to.equal(false);
    expect(isOpen(element)).to.equal(false);
  });

  it('tells the truth when it is opened and closed in a breath', async () => {
    const element = await badge();
    element.showEvidence();
    element.hideEvidence();
    await frames();
    expect(isOpen(element)).to.equal(false);
    expect(expanded(element)).to.equal('false');
    const event = toggled(element);
    element.showEvidence();
    element.hideEvidence();
    element.showEvidence();
    await event;
    await frames();
    expect(isOpen(element)).to.equal(true);
    expect(expanded(element)).to.equal('true');
  });

  it('is told to the page, through all boundaries', async () => {
    const element = await badge();
    const outside = toggled(document.body);
    element.showEvidence();
    const event = await outside;
    expect(event.open).to.equal(true);
    expect(event.target).to.equal(element);
  });

  it('lists every signal with its points, and the sum', async () => {
    const element = await badge();
    await open(element);
    expect(text(part(element, 'title'))).to.equal('Ada Quill: Trust 21 - Emerging');
    expect(text(part(element, 'level'))).to.equal(
      'Verification L1. Matched to a public author record.',
    );
    const statements = trust().signals.map(({ statement }) => statement);
    expect(parts(element, 'statement').map(text)).to.deep.equal(statements);
    const points = parts(element, 'points').map((each) => Number.parseInt(text(each), 10));
    expect(points.reduce((sum, each) => sum + each)).to.equal(researcher().trust?.score);
    expect(text(part(element, 'total'))).to.equal(`Total${researcher().trust?.score} of 100`);
  });

  it('names who asserts a signal and when, and how a missing one is raised', async () => {
    const element = await badge(carberry);
    await open(element);
    const source = (statement: string) => {
      const signal = parts(element, 'signal').find((each) => text(each).includes(statement));
      return text(signal?.querySelector('[part~="source"]') ?? null);
    };
    expect(source('The record carries an ORCID iD.')).to.include(
      'Asserted by ORCID, March 2, 2026',
    );
    expect(source('No institution has confirmed')).to.equal('The institution confirms the record.');
  });

  it('links what can be checked, and only by safe addresses', async () => {
    const hostile = trust({
      publicRecord: { by: 'Somebody', asOf: null, url: 'javascript:alert(1)' },
      orcid: { by: 'ORCID', asOf: null, url: 'https://orcid.org/0000-0002-1825-0097' },
    });
    const element = await badge(researcher({ trust: hostile }));
    const panel = await open(element);
    const links = [...panel.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://orcid.org/0000-0002-1825-0097']);
    expect(links.map(text)).to.deep.equal(['Check: The record carries an ORCID iD.']);
  });

  it('shows hostile words of a service as words', async () => {
    const [signal] = trust().signals;
    if (signal === undefined) throw new Error('There is no signal.');
    const statement = '<img src=x onerror="alert(1)">';
    const element = await badge(
      researcher({ trust: { ...trust(), signals: [{ ...signal, statement }] } }),
    );
    const panel = await open(element);
    expect(text(part(element, 'statement'))).to.equal(statement);
    expect(panel.querySelectorAll('img')).to.have.length(0);
  });

  for (const { width, direction, align } of [
    { width: 320, direction: 'ltr', align: 'start' },
    { width: 320, direction: 'rtl', align: 'start' },
    { width: 1280, direction: 'ltr', align: 'start' },
    { width: 1280, direction: 'ltr', align: 'end' },
    { width: 1280, direction: 'rtl', align: 'start' },
    { width: 1280, direction: 'rtl', align: 'end' },
  ]) {
    it(`lies inside a window of ${width} pixels, ${direction}, with the badge at its ${align}`, async () => {
      await setViewport({ width, height: 700 });
      const api = new FakeApi();
      api.people = [long];
      const box = await fixture<HTMLElement>(
        html`<div dir=${direction} style="text-align: ${align}">
          <trust-badge api=${api.root} researcher=${long.id}></trust-badge>
        </div>`,
      );
      const element = box.querySelector<TrustBadge>('trust-badge');
      if (element === null) throw new Error('There is no badge.');
      const panel = await open(await settled(element));
      const { left, right, top, bottom } = panel.getBoundingClientRect();
      expect(left, 'left').to.be.at.least(0);
      expect(right, 'right').to.be.at.most(width);
      expect(top, 'top').to.be.at.least(0);
      expect(bottom, 'bottom').to.be.at.most(700);
      expect(panel.scrollWidth, 'inside').to.be.at.most(panel.clientWidth);
      const overflow = document.documentElement.scrollWidth - width;
      expect(overflow, 'page').to.be.at.most(0);
    });
  }

  it('opens beside its badge when the page is scrolled', async () => {
    await setViewport({ width: 800, height: 600 });
    const api = new FakeApi();
    const box = await fixture<HTMLElement>(
      html`<div style="padding-block: 2000px">
        <trust-badge loading="eager" api=${api.root} researcher="ada-quill"></trust-badge>
      </div>`,
    );
    const element = box.querySelector<TrustBadge>('trust-badge');
    if (element === null) throw new Error('There is no badge.');
    await settled(element);
    scrollTo(0, 1900);
    const panel = await open(element);
    const anchor = part(element, 'badge').getBoundingClientRect();
    const { top, left } = panel.getBoundingClientRect();
    expect(scrollY).to.equal(1900);
    expect(top - anchor.bottom).to.be.within(0, 12);
    expect(Math.abs(left - Math.max(16, anchor.left))).to.be.at.most(1);
  });
});
