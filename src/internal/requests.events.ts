/**
 * The reader asks to see a researcher. Another element of the page can show them: cancel the event
 * then, and the link behind it, where there is one, is not followed.
 */
export class ResearcherRequestEvent extends Event {
  static readonly type = 'researcher-request';
  /** The id to ask the source with. */
  readonly researcher: string;

  constructor(researcher: string) {
    super(ResearcherRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.researcher = researcher;
  }
}

/** The reader asks to see a work; cancelled in the same way. */
export class WorkRequestEvent extends Event {
  static readonly type = 'work-request';
  /** The id to ask the source with. */
  readonly work: string;

  constructor(work: string) {
    super(WorkRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.work = work;
  }
}
