/** Where a reviewer works: on the database itself, or at the desk of the server that has it open. */
import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { decideClaim, openClaims, type ReviewedClaim } from './claims.ts';
import { closeReport, type OpenReport, openReports } from './reports.ts';

export const DECISIONS = ['approved', 'refused'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface Ruling {
  readonly claim: string;
  readonly decision: Decision;
  /** Name of whoever decides, for the ledger. */
  readonly reviewer: string;
  /** For the claimant to read. */
  readonly reason: string | null;
}

export interface ReviewDesk {
  /** @param all with approved claims that nobody disputes */
  list(all: boolean): Promise<readonly ReviewedClaim[]>;
  /**
   * @returns whether anything was changed by it, and of whose record.
   * @throws DecisionError
   */
  decide(ruling: Ruling): Promise<{ readonly researcher: string; readonly changed: boolean }>;
  reports(): Promise<readonly OpenReport[]>;
  /** @returns whether the report was open. */
  closeReport(id: string, reviewer: string): Promise<boolean>;
  close(): Promise<void>;
}

/** @param close what is to be closed with it */
export const localDesk = (db: Kysely<Tables>, close: () => Promise<void>): ReviewDesk => ({
  list: (all) => openClaims(db, all),
  decide: ({ claim, decision, reviewer, reason }) =>
    decideClaim(db, { reviewer }, claim, decision, reason),
  reports: () => openReports(db),
  closeReport: (id, reviewer) => closeReport(db, { reviewer }, id),
  close,
});
