import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/trust-badge.ts';
import type { Researcher, TrustBadge } from '../../src/index.ts';
import { bare, carberry, researcher, trust } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { hasState, inside, part, settled, text } from './support/elements.ts';

describe('trust-badge', () => {
  const badge = async (person: Researcher, whenUnavailable = 'explain'): Promise<TrustBadge> => {
    const api = new FakeApi();
    api.people = [person];
    return settled(
      await fixture<TrustBadge>(
        html`<trust-badge
          api=${api.root}
          researcher=${person.id}
          when-unavailable=${whenUnavailable}
        ></trust-badge>`,
      ),
    );
  };

  it('says score, band, verification level and claim of an unclaimed record', async () => {
    const element = await badge(researcher());
    expect(text(part(element, 'score'))).to.equal('Trust 21 - Emerging');
    expect(text(part(element, 'verification'))).to.equal('Verification L1');
    expect(text(part(element, 'claim'))).to.equal('Unclaimed author');
  });

  it('says that a record is claimed, and by what level', async () => {
    const element = await badge(carberry);
    expect(text(part(element, 'verification'))).to.equal('Verification L3');
    expect(text(part(element, 'claim'))).to.equal('Claimed author');
  });

  for (const [claim, words] of [
    ['pending', 'Claim under review'],
    ['disputed', 'Disputed claim'],
  ] as const) {
    it(`calls a claim that is ${claim} "${words}"`, async () => {
      const element = await badge(researcher({ claim, trust: trust({ claim }) }));
      expect(text(part(element, 'claim'))).to.equal(words);
    });
  }

  it('says so where the source does not assess trust, and shows no number', async () => {
    const element = await badge(bare);
    expect(element.readyState).to.equal('empty');
    expect(inside(element)).to.equal('This source does not assess trust.');
    expect(element.getClientRects()).to.have.length(1);
  });

  it('goes away there with when-unavailable="hide", and stays where there is trust', async () => {
    const without = await badge(bare, 'hide');
    expect(hasState(without, 'unavailable')).to.equal(true);
    expect(without.getClientRects()).to.have.length(0);
    const withTrust = await badge(researcher(), 'hide');
    expect(hasState(withTrust, 'unavailable')).to.equal(false);
    expect(withTrust.getClientRects()).to.have.length(1);
  });
});
