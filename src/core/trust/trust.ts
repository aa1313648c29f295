/**
 * The trust formula. A score is the sum of ten kinds of evidence, each worth its own share of 100:
 * who the record is about weighs 68 (claimed 14, authenticated 26, confirmed by the institution 18,
 * an ORCID iD 4, an affiliation 4, and a sign-in that agrees with both 2), what the public record shows weighs 32.
 * Nothing is subtracted, nothing is compared with other people, and impact does not enter.
 */
import type { Trust, TrustSignal } from '../schema/trust.ts';
import { trustBand, verificationLevel } from './bands.ts';
import type { Assertion, TrustEvidence } from './evidence.ts';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A kind of evidence that is there or is not. */
function fact(
  code: string,
  maximum: number,
  assertion: Assertion | null,
  words: { readonly present: string; readonly absent: string; readonly raise: string },
): TrustSignal {
  return {
    code,
    statement: assertion === null ? words.absent : words.present,
    count: null,
    assertedBy: assertion?.by ?? 'nobody yet',
    asOf: assertion?.asOf ?? null,
    url: assertion?.url ?? null,
    points: assertion === null ? 0 : maximum,
    maximum,
    raise: assertion === null ? words.raise : null,
  };
}

/** A kind of evidence that is counted: a point each, up to its maximum. */
function tally(
  code: string,
  maximum: number,
  count: number,
  record: Assertion | null,
  words: { readonly statement: string; readonly raise: string },
): TrustSignal {
  const points = Math.min(maximum, Math.max(0, Math.floor(count)));
  return {
    code,
    statement: words.statement,
    count,
    assertedBy: record?.by ?? 'nobody yet',
    asOf: record?.asOf ?? null,
    url: record?.url ?? null,
    points,
    maximum,
    raise: points < maximum ? words.raise : null,
  };
}

function signals(evidence: TrustEvidence): TrustSignal[] {
  const record = evidence.publicRecord;
  const claimStands = evidence.claim === 'claimed';
  const { identifiedWorks, publicationYears, closeCollaborators } = evidence;
  return [
    fact('public-record', 6, record, {
      present: 'The profile is matched to a public author record.',
      absent: 'The profile is not matched to a public author record.',
      raise: 'Match the profile to a public author record.',
    }),
    tally('identified-works', 12, identifiedWorks, record, {
      statement: `${plural(identifiedWorks, 'work', 'works')} can be looked up by a DOI or another persistent identifier.`,
      raise: 'Each further work with a persistent identifier adds a point, up to 12.',
    }),
    tally('publication-years', 8, publicationYears, record, {
      statement: `Those works were published in ${plural(publicationYears, 'different year', 'different years')}.`,
      raise: 'Each further year with a published work adds a point, up to 8.',
    }),
    tally('close-collaborators', 6, closeCollaborators, record, {
      statement: `${plural(closeCollaborators, 'close collaborator has', 'close collaborators have')} published with this author repeatedly.`,
      raise: 'Each further close collaborator adds a point, up to 6.',
    }),
    fact('orcid', 4, evidence.orcid, {
      present: 'The record carries an ORCID iD.',
      absent: 'The record carries no ORCID iD.',
      raise: 'Connect an ORCID iD with the record.',
    }),
    fact('affiliation', 4, evidence.affiliation, {
      present: 'A source states an affiliation.',
      absent: 'No affiliation was imported.',
      raise: 'Import an affiliation from ORCID or from the institution.',
    }),
    fact('claimed', 14, claimStands ? evidence.claimed : null, {
      present: 'A signed-in account claimed this author record.',
      absent:
        evidence.claim === 'disputed'
          ? 'More than one account claims this author record.'
          : 'Nobody has claimed this author record.',
      raise:
        evidence.claim === 'disputed'
          ? 'The service settles who the record belongs to.'
          : 'The person signs in and claims the record.',
    }),
    fact('authenticated', 26, claimStands ? evidence.authenticated : null, {
      present: "The account is authenticated with the record's own ORCID iD or institution.",
      absent: "No account is authenticated with the record's own ORCID iD or institution.",
      raise: "The person signs in with the record's ORCID iD or through the institution.",
    }),
    fact('institution-confirmed', 18, claimStands ? evidence.institutionConfirmed : null, {
      present: 'The institution confirms that the record is theirs.',
      absent: 'No institution has confirmed the record.',
      raise: 'The institution confirms the record.',
    }),
    fact(
      'consistent-identity',
      2,
      claimStands && evidence.orcid && evidence.affiliation ? evidence.authenticated : null,
      {
        present: 'Sign-in, ORCID iD and affiliation agree.',
        absent: 'Sign-in, ORCID iD and affiliation cannot be compared yet.',
        raise: 'Claim the record with an ORCID iD that states the affiliation.',
      },
    ),
  ];
}

/**
 * The trust of a record, with every signal behind it.
 *
 * @returns score from 0 to 100, its band, the verification level, and the signals that add up to it.
 */
export function computeTrust(evidence: TrustEvidence): Trust {
  const found = signals(evidence);
  const score = Math.round(found.reduce((sum, signal) => sum + signal.points, 0));
  return { score, band: trustBand(score), level: verificationLevel(evidence), signals: found };
}
