/** Works as files for reference managers and spreadsheets: reached by `import()` only, when asked for. */
import type { Work } from '../schema/index.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl.ts';
import { toCsv } from './csv.ts';
import { toRis } from './ris.ts';
import { typesetFor, type Typeset } from './texts.ts';

/** A format that works can be exported in. */
export type ExportFormat = 'bibtex' | 'ris' | 'csl-json' | 'csv';

interface Format {
  readonly ending: string;
  readonly type: string;
  readonly write: (works: readonly Work[], typeset: Typeset) => string;
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: toBibtex },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: toRis },
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', write: toCsv },
};

/** A written export. */
export interface ExportFile {
  readonly text: string;
  /** What its name ends with, without the dot. */
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
}

/** Writes works in their order; what reads TeX is loaded first if a title or abstract holds some. */
export async function exportWorks(
  works: readonly Work[],
  format: ExportFormat,
): Promise<ExportFile> {
  const { ending, type, write } = FORMATS[format];
  return { text: write(works, await typesetFor(works)), ending, type };
}
