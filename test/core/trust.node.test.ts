import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeTrust, trustBand, type TrustEvidence } from '../../src/core/index.ts';

const somebody = { by: 'Somebody', asOf: '2026-11-01', url: 'https://example.org/record' };

/** Nothing is known. */
const nothing: TrustEvidence = {
  publicRecord: null,
  claim: 'unclaimed',
  claimed: null,
  authenticated: null,
  institutionConfirmed: null,
  orcid: null,
  affiliation: null,
  identifiedWorks: 0,
  publicationYears: 0,
  closeCollaborators: 0,
};

/** All there can be. */
const everything: TrustEvidence = {
  publicRecord: somebody,
  claim: 'claimed',
  claimed: somebody,
  authenticated: somebody,
  institutionConfirmed: somebody,
  orcid: somebody,
  affiliation: somebody,
  identifiedWorks: 100,
  publicationYears: 100,
  closeCollaborators: 100,
};

/** An unclaimed public record of eight works from three years, with four close collaborators. */
const seed: TrustEvidence = {
  ...nothing,
  publicRecord: somebody,
  identifiedWorks: 8,
  publicationYears: 3,
  closeCollaborators: 4,
};

const pointsOf = (evidence: TrustEvidence) =>
  new Map(computeTrust(evidence).signals.map(({ code, points }) => [code, points]));

describe('the trust of a record', () => {
  it('is 21, emerging, at level 1 for eight works, three years and four collaborators', () => {
    const { score, band, level } = computeTrust(seed);
    assert.deepEqual({ score, band, level }, { score: 21, band: 'emerging', level: 1 });
    assert.deepEqual(
      [...pointsOf(seed)].filter(([, points]) => points > 0),
      [
        ['public-record', 6],
        ['identified-works', 8],
        ['publication-years', 3],
        ['close-collaborators', 4],
      ],
    );
  });

  it('goes from 0 without evidence to 100 with all of it', () => {
    assert.equal(computeTrust(nothing).score, 0);
    assert.equal(computeTrust(nothing).level, 0);
    const { score, band, level, signals } = computeTrust(everything);
    assert.deepEqual({ score, band, level }, { score: 100, band: 'confirmed', level: 4 });
    assert.equal(
      signals.reduce((sum, { maximum }) => sum + maximum, 0),
      100,
    );
    for (const { code, points, maximum, raise } of signals) {
      assert.equal(points, maximum, code);
      assert.equal(raise, null, code);
    }
  });

  it('is the sum of its signals, each with a stable name of its own', () => {
    for (const evidence of [nothing, seed, everything]) {
      const { score, signals } = computeTrust(evidence);
      assert.equal(
        signals.reduce((sum, { points }) => sum + points, 0),
        score,
      );
      assert.equal(new Set(signals.map(({ code }) => code)).size, signals.length);
    }
  });

  it('never falls when evidence is added', () => {
    const additions: [string, (before: TrustEvidence) => TrustEvidence][] = [
      ['public record', (before) => ({ ...before, publicRecord: somebody })],
      ['claim', (before) => ({ ...before, claim: 'claimed', claimed: somebody })],
      ['sign-in', (before) => ({ ...before, authenticated: somebody })],
      ['institution', (before) => ({ ...before, institutionConfirmed: somebody })],
      ['ORCID iD', (before) => ({ ...before, orcid: somebody })],
      ['affiliation', (before) => ({ ...before, affiliation: somebody })],
      ['a work', (before) => ({ ...before, identifiedWorks: before.identifiedWorks + 1 })],
      ['a year', (before) => ({ ...before, publicationYears: before.publicationYears + 1 })],
      ['a person', (before) => ({ ...before, closeCollaborators: before.closeCollaborators + 1 })],
    ];
    const starts = [
      nothing,
      seed,
      { ...seed, claim: 'claimed', claimed: somebody },
      { ...seed, claim: 'pending', authenticated: somebody },
      everything,
    ] as const;
    for (const start of starts) {
      for (const [name, add] of additions) {
        const before = pointsOf(start);
        const after = computeTrust(add(start));
        for (const { code, points } of after.signals) {
          assert.ok(points >= (before.get(code) ?? 0), `${name} lowers ${code}`);
        }
        assert.ok(after.level >= computeTrust(start).level, `${name} lowers the level`);
      }
    }
  });

  it('gives a point for each work, year and close collaborator, up to 12, 8 and 6', () => {
    for (const [field, code, maximum] of [
      ['identifiedWorks', 'identified-works', 12],
      ['publicationYears', 'publication-years', 8],
      ['closeCollaborators', 'close-collaborators', 6],
    ] as const) {
      for (let count = 0; count <= maximum + 3; count += 1) {
        const points = pointsOf({ ...nothing, [field]: count }).get(code);
        assert.equal(points, Math.min(count, maximum), `${code} of ${count}`);
      }
    }
  });

  it('counts no claim, and nothing that rests on one, until the claim stands', () => {
    for (const claim of ['unclaimed', 'pending', 'disputed'] as const) {
      const points = pointsOf({ ...everything, claim });
      for (const code of [
        'claimed',
        'authenticated',
        'institution-confirmed',
        'consistent-identity',
      ]) {
        assert.equal(points.get(code), 0, `${code} while ${claim}`);
      }
      assert.equal(computeTrust({ ...everything, claim }).level, 1);
    }
  });

  it('says that a claim is disputed, and no more than that', () => {
    const statement = (claim: 'unclaimed' | 'disputed') =>
      computeTrust({ ...seed, claim }).signals.find(({ code }) => code === 'claimed')?.statement;
    assert.equal(statement('disputed'), 'More than one account claims this author record.');
    assert.equal(statement('unclaimed'), 'Nobody has claimed this author record.');
  });

  it('reaches the level of the strongest check that was passed', () => {
    const claimed = { ...seed, claim: 'claimed', claimed: somebody } as const;
    assert.equal(computeTrust(claimed).level, 2);
    assert.equal(computeTrust({ ...claimed, authenticated: somebody }).level, 3);
    assert.equal(computeTrust({ ...claimed, institutionConfirmed: somebody }).level, 4);
    assert.equal(computeTrust({ ...claimed, publicRecord: null }).level, 0);
  });

  it('names for every signal who asserts it, when and where, or nobody', () => {
    for (const signal of computeTrust(everything).signals) {
      assert.equal(signal.assertedBy, 'Somebody', signal.code);
      assert.equal(signal.asOf, '2026-11-01', signal.code);
      assert.equal(signal.url, 'https://example.org/record', signal.code);
    }
    for (const signal of computeTrust(nothing).signals) {
      assert.equal(signal.assertedBy, 'nobody yet', signal.code);
      assert.equal(signal.url, null, signal.code);
      assert.notEqual(signal.raise, null, signal.code);
    }
  });

  it('counts one thing in the singular', () => {
    const one = computeTrust({
      ...seed,
      identifiedWorks: 1,
      publicationYears: 1,
      closeCollaborators: 1,
    });
    const statements = one.signals.map(({ statement }) => statement);
    assert.ok(statements.some((text) => text.startsWith('1 work can')));
    assert.ok(statements.some((text) => text.endsWith('in 1 different year.')));
    assert.ok(statements.some((text) => text.startsWith('1 close collaborator has')));
  });
});

describe('the band of a score', () => {
  it('changes at 15, 40, 65 and 85', () => {
    for (const [score, band] of [
      [0, 'sparse'],
      [14, 'sparse'],
      [15, 'emerging'],
      [39, 'emerging'],
      [40, 'established'],
      [64, 'established'],
      [65, 'strong'],
      [84, 'strong'],
      [85, 'confirmed'],
      [100, 'confirmed'],
    ] as const) {
      assert.equal(trustBand(score), band, String(score));
    }
  });
});
