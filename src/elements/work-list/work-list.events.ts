import type { Work } from '../../core/index.ts';

/** The reader followed the title of a work. */
export class WorkSelectedEvent extends Event {
  static readonly type = 'work-selected';
  /** The work whose title was followed. */
  readonly work: Work;

  constructor(work: Work) {
    super(WorkSelectedEvent.type, { bubbles: true, composed: true });
    this.work = work;
  }
}
