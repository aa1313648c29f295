/** What a type of work is called in each format. */

/** Names of a type: in CSL, in BibTeX and in RIS. */
export interface Kind {
  readonly csl: string;
  readonly bibtex: string;
  readonly ris: string;
  /** The BibTeX field and the RIS tag that say where it appeared. */
  readonly venue: readonly [bibtex: string, ris: string];
  /** The CSL variable that does. */
  readonly venueCsl: 'container-title' | 'publisher';
}

const kind = (
  csl: string,
  bibtex: string,
  ris: string,
  venue: Kind['venue'],
  venueCsl: Kind['venueCsl'] = 'container-title',
): Kind => ({ csl, bibtex, ris, venue, venueCsl });

const JOURNAL = kind('article-journal', 'article', 'JOUR', ['journal', 'T2']);
const OTHER = kind('document', 'misc', 'GEN', ['howpublished', 'PB'], 'publisher');

const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    article: JOURNAL,
    review: JOURNAL,
    letter: JOURNAL,
    editorial: JOURNAL,
    erratum: JOURNAL,
    retraction: JOURNAL,
    preprint: kind('article', 'misc', 'UNPB', ['howpublished', 'PB'], 'publisher'),
    'proceedings-article': kind('paper-conference', 'inproceedings', 'CPAPER', ['booktitle', 'T2']),
    book: kind('book', 'book', 'BOOK', ['publisher', 'PB'], 'publisher'),
    'book-chapter': kind('chapter', 'incollection', 'CHAP', ['booktitle', 'T2']),
    'reference-entry': kind('entry', 'incollection', 'ENCYC', ['booktitle', 'T2']),
    dissertation: kind('thesis', 'phdthesis', 'THES', ['school', 'PB'], 'publisher'),
    report: kind('report', 'techreport', 'RPRT', ['institution', 'PB'], 'publisher'),
    standard: kind('standard', 'techreport', 'STAND', ['institution', 'PB'], 'publisher'),
    dataset: kind('dataset', 'misc', 'DATA', ['howpublished', 'PB'], 'publisher'),
    software: kind('software', 'misc', 'COMP', ['howpublished', 'PB'], 'publisher'),
    'peer-review': kind('review', 'misc', 'GEN', ['howpublished', 'PB'], 'publisher'),
  }),
);

/** The names of a type; a general one for a type that the formats do not know. */
export const kindOf = (type: string): Kind => KINDS.get(type) ?? OTHER;
