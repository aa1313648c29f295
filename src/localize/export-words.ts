/** The words with which works are exported; loaded with what they are about. */

/** Formats of files and styles of references, as a reader chooses among them. */
export type ExportChoice =
  'bibtex' | 'ris' | 'csl-json' | 'csv' | 'apa' | 'mla' | 'chicago' | 'ieee' | 'vancouver';

/** Which works are exported. */
export type ExportScope = 'all' | 'shown' | 'ticked';

export interface ExportWords {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** On the button that opens it all. */
  readonly exportWorks: string;
  readonly whichWorks: string;
  /** A scope, and how many works are in it. */
  scope(scope: ExportScope, n: string): string;
  readonly format: string;
  readonly files: string;
  readonly references: string;
  readonly choices: Readonly<Record<ExportChoice, string>>;
  readonly copy: string;
  readonly download: string;
  /** Beside the tick box of a work, before its title. */
  readonly tick: string;
  readonly tickFirst: string;
  /** While the rest of the works, or what writes them, is loaded. */
  readonly preparing: string;
  copied(n: number, choice: string): string;
  saved(n: number, name: string): string;
  readonly exportFailed: string;
  /** Above the text, where the browser does not let a page copy. */
  readonly copyByHand: string;
  /** Who formatted the references. */
  readonly formattedBy: string;
}
