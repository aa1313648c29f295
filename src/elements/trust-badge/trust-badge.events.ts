/** The reader opened or closed the evidence behind a trust score. */
export class EvidenceToggledEvent extends Event {
  static readonly type = 'evidence-toggled';
  /** Whether it is shown now. */
  readonly open: boolean;

  constructor(open: boolean) {
    super(EvidenceToggledEvent.type, { bubbles: true, composed: true });
    this.open = open;
  }
}
