import type { ExportChoice } from '../../localize/index.ts';

/** The reader copied works of a list, or saved them as a file. */
export class WorksExportedEvent extends Event {
  static readonly type = 'works-exported';
  /** The format, or the style of references. */
  readonly format: ExportChoice;
  /** How many works. */
  readonly count: number;
  /** Whether the reader copied or saved them. */
  readonly how: 'copy' | 'download';

  constructor(format: ExportChoice, count: number, how: 'copy' | 'download') {
    super(WorksExportedEvent.type, { bubbles: true, composed: true });
    this.format = format;
    this.count = count;
    this.how = how;
  }
}
