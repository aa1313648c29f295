import type { EvidenceWords } from '../../messages.ts';

export const enEvidence: EvidenceWords = {
  levelMeaning: {
    0: 'No public record.',
    1: 'Matched to a public author record.',
    2: 'Claimed by a signed-in account.',
    3: 'Claimed by an account authenticated with the record’s own ORCID iD or institution.',
    4: 'Confirmed by the institution.',
  },
  evidence: 'The evidence',
  close: 'Close',
  statement: (signal) => signal.statement,
  raise: (signal) => signal.raise ?? '',
  points: (points, maximum) => `${points} of ${maximum}`,
  asserted: (by, asOf) => `Asserted by ${by}${asOf && `, ${asOf}`}`,
  check: 'Check',
  total: 'Total',
};
