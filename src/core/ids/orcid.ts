/** ORCID iDs: 16 characters in groups of four, the last one a check character. */

const ORCID_SHAPE = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;

/** The public address of an iD's record. */
export const orcidUrl = (orcid: string): string => `https://orcid.org/${orcid}`;

/**
 * The check character of the first 15 digits by ISO/IEC 7064 MOD 11-2.
 *
 * @see https://support.orcid.org/hc/articles/360006897674
 */
export function orcidCheckCharacter(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

/**
 * Reads an ORCID iD with or without its address and hyphens.
 *
 * @returns the iD with hyphens; `null` when it is not 16 characters or its checksum is wrong.
 */
export function parseOrcid(input: string): string | null {
  const bare = input
    .trim()
    .replace(/^https?:\/\/(www\.)?orcid\.org\//i, '')
    .replace(/\/$/, '')
    .toUpperCase();
  const orcid = /^\d{15}[\dX]$/.test(bare) ? bare.replace(/(.{4})(?=.)/g, '$1-') : bare;
  if (!ORCID_SHAPE.test(orcid)) return null;
  const digits = orcid.replaceAll('-', '');
  return orcidCheckCharacter(digits.slice(0, 15)) === digits[15] ? orcid : null;
}
