/** What a token may be good for. */

export const SCOPES = {
  follow: 'bzpeer:follow',
  claim: 'bzpeer:claim',
  invite: 'bzpeer:invite',
  /** Reading, exporting and erasing what belongs to the account. */
  account: 'bzpeer:account',
} as const;
export type Scope = (typeof SCOPES)[keyof typeof SCOPES];

/** What each scope allows, for the OpenAPI document. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  'bzpeer:follow': 'Follow and stop following researchers.',
  'bzpeer:claim': 'Claim author records.',
  'bzpeer:invite': 'Send invitations to collaborate.',
  'bzpeer:account': 'Read, export and erase what belongs to the account.',
};
