import type { ExportWords } from '../../export-words.ts';

const works = (n: number): string => (n === 1 ? 'Ein Werk' : `${String(n)} Werke`);

export const deExport: ExportWords = {
  locale: 'de',
  exportWorks: 'Exportieren',
  whichWorks: 'Welche Werke',
  scope: (scope, n) =>
    ({ all: `Alle (${n})`, shown: `Die gezeigten (${n})`, ticked: `Einzelne (${n} angekreuzt)` })[
      scope
    ],
  format: 'Format',
  files: 'Dateien für andere Programme',
  references: 'Literaturangaben',
  choices: {
    bibtex: 'BibTeX',
    ris: 'RIS (EndNote, Zotero, Citavi)',
    'csl-json': 'CSL-JSON',
    csv: 'CSV (Tabelle)',
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago (Autor und Jahr)',
    ieee: 'IEEE',
    vancouver: 'Vancouver',
  },
  copy: 'Kopieren',
  download: 'Herunterladen',
  tick: 'Exportieren',
  tickFirst: 'Bitte kreuzen Sie die gewünschten Werke in der Liste an.',
  preparing: 'Die Werke werden vorbereitet …',
  copied: (n, choice) => `${works(n)} kopiert: ${choice}.`,
  saved: (n, name) => `${works(n)} gespeichert als ${name}.`,
  exportFailed: 'Die Werke ließen sich nicht exportieren. Bitte versuchen Sie es noch einmal.',
  copyByHand: 'Diese Seite darf nicht kopieren. Hier steht der Text zum Kopieren von Hand:',
  formattedBy: 'Citations by CSL (citeproc-js)',
};
