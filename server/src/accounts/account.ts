/** Who acts: an account that an issuer vouches for. */

/** What an issuer says of somebody who authenticated there just now. */
export interface Identity {
  /** The issuer's address, as in its tokens, for example `https://orcid.org`. */
  readonly issuer: string;
  /** The issuer's id of the person; never another person's. */
  readonly subject: string;
  /** For people to read; not unique, and nothing follows from it. */
  readonly name: string;
  /** The ORCID iD with which they authenticated, as 16 digits in groups of four. */
  readonly orcid: string | null;
  /** ROR id, without its address, of the institution through which they authenticated. */
  readonly institutionRor: string | null;
}

/** An identity with an account at this service: one for each issuer and subject. */
export interface Account extends Identity {
  /** The service's own id; it says nothing about the person. */
  readonly id: string;
}
