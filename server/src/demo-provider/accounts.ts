/** People that do not exist, for the demo and the tests. */

export interface DemoAccount {
  /** Subject of their tokens. */
  readonly sub: string;
  readonly name: string;
  /** The ORCID iD with which they are said to have authenticated. */
  readonly orcid: string | null;
  /** What the demo shows with them. */
  readonly about: string;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    sub: 'reader-rhoda',
    name: 'Rhoda Reader',
    orcid: null,
    about: 'A reader who follows people.',
  },
  {
    sub: 'author-alec',
    name: 'Alec Radford (made up)',
    orcid: null,
    about: 'Claims a record without an ORCID iD: a reviewer has to decide.',
  },
  {
    sub: 'author-josiah',
    name: 'Josiah Carberry',
    orcid: '0000-0002-1825-0097',
    about: 'Has the ORCID iD of a record here: the claim is approved at once.',
  },
  {
    sub: 'colleague-cleo',
    name: 'Cleo Colleague',
    orcid: null,
    about: 'Invites people to collaborate.',
  },
];
