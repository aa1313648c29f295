/** Who somebody is, by the claims of an issuer that has been checked. */
import { parseOrcid } from '@bzpeer/widgets/core';
import type { Identity } from './account.ts';
import type { Issuer } from './issuer.ts';

/** Of a token or of an ID token, signature and audience checked. */
export type Claims = Readonly<Record<string, unknown>>;

const NAME_LENGTH = 200;
const UNNAMED = 'Unnamed account';

const ROR = /^(?:https:\/\/ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})$/;

/** The text of a claim, also where it is a list of one; '' for everything else. */
function textOf(claims: Claims, name: string | null): string {
  const claim = name === null ? null : claims[name];
  const [only, second] = Array.isArray(claim) ? Array.from<unknown>(claim) : [claim];
  return typeof only === 'string' && second === undefined ? only : '';
}

/** Names are shown to others: one line, no marks that cannot be seen. */
const shown = (name: string): string =>
  name
    .replace(/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, NAME_LENGTH)
    .toWellFormed();

/** How an issuer's claims are read. */
type Reading = Pick<Issuer, 'issuer' | 'orcidClaim' | 'institutionClaim'>;

/** @returns `null` when the subject is none that OpenID Connect allows */
export function identityOf(
  { issuer, orcidClaim, institutionClaim }: Reading,
  claims: Claims,
): Identity | null {
  const subject = textOf(claims, 'sub');
  if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(subject)) return null;
  const parts = [textOf(claims, 'given_name'), textOf(claims, 'family_name')];
  const names = [textOf(claims, 'name'), parts.join(' '), textOf(claims, 'preferred_username')];
  return {
    issuer,
    subject,
    name: names.map(shown).find((name) => name !== '') ?? UNNAMED,
    orcid: parseOrcid(textOf(claims, orcidClaim)),
    institutionRor: ROR.exec(textOf(claims, institutionClaim))?.[1] ?? null,
  };
}
