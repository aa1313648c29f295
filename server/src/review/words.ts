/** Claims as a reviewer reads them in a terminal. */
import type { ReviewedClaim } from './claims.ts';
import type { OpenReport } from './reports.ts';

/** Names come from outside: nothing in them moves the cursor, or turns the text around. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

const orNone = (orcid: string | null) => (orcid === null ? 'no ORCID iD' : `ORCID iD ${orcid}`);

/** What to compare, a claim in a few lines. */
export function claimInWords(claim: ReviewedClaim): string {
  const { evidence, orcid, recordOrcid, institutionRor: ror } = claim;
  const isDisputed = claim.recordClaim === 'disputed';
  const match = orcid !== null && orcid === recordOrcid ? ', the same' : '';
  const said = [evidence.text, evidence.url].filter((part) => part !== null).map(plain);
  return [
    `${claim.id}  ${claim.status}${isDisputed ? ', disputed' : ''}, sent ${claim.submitted.slice(0, 10)}`,
    `  record    ${plain(claim.name)} (${claim.researcher}), ${orNone(recordOrcid)}`,
    `  claimant  ${plain(claim.account)} of ${claim.issuer}, ${orNone(orcid)}${match}` +
      (ror === null ? '' : `, institution ${ror}`),
    `  evidence  ${evidence.kind}${said.length > 0 ? `: ${said.join(' ')}` : ''}`,
  ].join('\n');
}

const REPORTED = { 'not-me': 'says that this is not them', error: 'says that something is wrong' };

export const reportInWords = (report: OpenReport): string =>
  [
    `${report.id}  ${REPORTED[report.kind]}, sent ${report.at.slice(0, 10)}`,
    `  record    ${plain(report.name ?? 'no longer there')} (${report.researcher})`,
    `  sender    ${plain(report.account)} of ${report.issuer}`,
    `  text      ${plain(report.text)}`,
  ].join('\n');
