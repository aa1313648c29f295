import type { ExportWords } from '../../export-words.ts';
import { plural } from './plural.ts';

const works = (n: number): string => `${String(n)} ${plural(n, 'work', 'works')}`;

export const enExport: ExportWords = {
  locale: 'en',
  exportWorks: 'Export',
  whichWorks: 'Which works',
  scope: (scope, n) =>
    ({ all: `All (${n})`, shown: `Those shown (${n})`, ticked: `Single works (${n} ticked)` })[
      scope
    ],
  format: 'Format',
  files: 'Files for other programs',
  references: 'References',
  choices: {
    bibtex: 'BibTeX',
    ris: 'RIS (EndNote, Zotero, Citavi)',
    'csl-json': 'CSL-JSON',
    csv: 'CSV (table)',
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago (author and date)',
    ieee: 'IEEE',
    vancouver: 'Vancouver',
  },
  copy: 'Copy',
  download: 'Download',
  tick: 'Export',
  tickFirst: 'Tick the works that you want in the list.',
  preparing: 'Preparing the works …',
  copied: (n, choice) => `${works(n)} copied: ${choice}.`,
  saved: (n, name) => `${works(n)} saved as ${name}.`,
  exportFailed: 'The works could not be exported. Please try again.',
  copyByHand: 'This page is not allowed to copy. The text is here to be copied by hand:',
  formattedBy: 'Citations by CSL (citeproc-js)',
};
