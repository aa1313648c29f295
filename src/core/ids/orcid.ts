/** ORCID iDs: 16 characters in groups of four, the last one a check character. */

const WRITTEN =
  /^(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\/?$/i;

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
 * Reads what looks like an ORCID iD, with or without its address and hyphens.
 *
 * @returns with hyphens, and whether its checksum is right; `null` when it is not 16 characters.
 */
export function readOrcid(
  input: string,
): { readonly orcid: string; readonly valid: boolean } | null {
  const [, ...groups] = WRITTEN.exec(input.trim().toUpperCase()) ?? [];
  if (groups.length === 0) return null;
  const check = orcidCheckCharacter(groups.join('').slice(0, -1));
  const orcid = groups.join('-');
  return { orcid, valid: orcid.endsWith(check) };
}

/**
 * Reads an ORCID iD with or without its address and hyphens.
 *
 * @returns the iD with hyphens; `null` when it is not 16 characters or its checksum is wrong.
 */
export function parseOrcid(input: string): string | null {
  const read = readOrcid(input);
  return read?.valid ? read.orcid : null;
}
