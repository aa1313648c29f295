import type { Researcher } from '../../core/index.ts';

/** The reader chose a person of the list. */
export class ResearcherSelectedEvent extends Event {
  static readonly type = 'researcher-selected';
  /** The record of that person. */
  readonly researcher: Researcher;

  constructor(researcher: Researcher) {
    super(ResearcherSelectedEvent.type, { bubbles: true, composed: true });
    this.researcher = researcher;
  }
}
