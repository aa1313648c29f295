/** The rule: when two records are of one work. It is written out in `docs/merging.md`. */
import { mistaken, sameByline, sameName } from './authors.ts';
import { bylineOf, type Facts, type Form } from './facts.ts';
import { isDeposit, isZenodoPair } from './identifiers.ts';
import { isNear, overlap } from './title-key.ts';

/** Most years from a preprint to its publication. */
export const PREPRINT_YEARS = 8;
/** Most years by which a preprint may be put on a server after the publication. */
const LATE_PREPRINT_YEARS = 3;
/** Least letters of a title that can stand without a byline or a year to support it. */
const LONG_TITLE = 30;
/** The same without both. */
const VERY_LONG_TITLE = 60;
/** Most years between a preprint and a publication whose titles are not quite the same. */
const NEAR_TITLE_YEARS = 3;

type Verdict = 'same' | 'open' | 'apart';

const near = (a: number | null, b: number | null, years: number): boolean =>
  a === null || b === null || Math.abs(a - b) <= years;

function byAuthors(a: Facts, b: Facts): Verdict {
  const [first, second] = [a.firstAuthor, b.firstAuthor];
  if (first === null || second === null) return 'open';
  const one = sameName(first, second) || mistaken(first, second);
  return one || sameByline(bylineOf(a), bylineOf(b)) ? 'same' : 'apart';
}

/** Two forms that are both published: one of them lacks a DOI, or they came out together. */
function bothPublished(a: Form, b: Form, kind: Facts['kind']): boolean {
  if (a.doi === null || b.doi === null) {
    // A paper that became a chapter is no other version, unless they are one and the same.
    return near(a.year, b.year, a.chapter === b.chapter ? 1 : 0);
  }
  if (a.doi === b.doi || isZenodoPair(a.doi, b.doi)) return true;
  // Volumes, editions and translations of books come with one title and many DOIs.
  return kind === 'text' && a.year !== null && a.year === b.year;
}

function bothPreprints(a: Form, b: Form): boolean {
  if (a.arxiv !== null && b.arxiv !== null) return a.arxiv === b.arxiv;
  return near(a.year, b.year, 3);
}

function preprintAndPublished(preprint: Form, published: Form): boolean {
  if (preprint.year === null || published.year === null) return true;
  const years = published.year - preprint.year;
  return years <= PREPRINT_YEARS && years >= -LATE_PREPRINT_YEARS;
}

function formsFit(a: Form, b: Form, kind: Facts['kind']): boolean {
  if (a.preprint && b.preprint) return bothPreprints(a, b);
  if (a.preprint) return preprintAndPublished(a, b);
  if (b.preprint) return preprintAndPublished(b, a);
  return bothPublished(a, b, kind);
}

/** Kinds that are versions of one another: books are put on servers as preprints as well. */
const kindsFit = (a: Facts, b: Facts): boolean =>
  a.kind === b.kind ||
  (a.kind === 'book' && b.kind === 'text' && b.forms[0].preprint) ||
  (b.kind === 'book' && a.kind === 'text' && a.forms[0].preprint);

/** Whether nothing about the two speaks against their being one work, beside their titles. */
export function canBeOne(a: Facts, b: Facts): boolean {
  if (!kindsFit(a, b) || byAuthors(a, b) === 'apart') return false;
  return a.forms.every((one) => b.forms.every((other) => formsFit(one, other, a.kind)));
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Whether the two are a preprint and a publication, which each other's lack would leave alone. */
const arePair = (a: Facts, b: Facts): boolean => a.forms[0].preprint !== b.forms[0].preprint;

/** Whether two works of one title are one, by year and first author. */
export function sameByTitle(a: Facts, b: Facts): boolean {
  if (a.title.key === '' || a.title.key !== b.title.key || !canBeOne(a, b)) return false;
  const [one, other] = [a.forms[0], b.forms[0]];
  const hasYears = one.year !== null && other.year !== null;
  const hasAuthors = byAuthors(a, b) === 'same';
  const isPair = arePair(a, b);
  const twoDois = differ(one.doi, other.doi);
  // Deposits, data and talks of one title are as many works as they have DOIs.
  if (a.kind !== 'text' && a.kind !== 'book' && twoDois) {
    return isZenodoPair(one.doi ?? '', other.doi ?? '');
  }
  if (a.generic) {
    return (
      !twoDois && hasAuthors && hasYears && one.year === other.year && one.venue === other.venue
    );
  }
  if (hasAuthors && hasYears) return true;
  const { length } = a.title.key;
  if (hasAuthors) return length >= LONG_TITLE;
  // Lists of one person's works name no authors.
  if (hasYears) return length >= LONG_TITLE && (isPair || (!twoDois && one.year === other.year));
  const oneDoi = (one.doi === null) !== (other.doi === null);
  const oneYear = (one.year === null) !== (other.year === null);
  return length >= VERY_LONG_TITLE && oneYear && (isPair || oneDoi);
}

/** Whether two works whose titles differ a little are a preprint and its publication. */
export function sameByNearTitle(a: Facts, b: Facts): boolean {
  if (!arePair(a, b) || !isNear(a.title, b.title) || !canBeOne(a, b)) return false;
  if (a.kind !== 'text' || b.kind !== 'text') return false;
  const [one, other] = [a.forms[0].year, b.forms[0].year];
  const known = one !== null && other !== null;
  if (known && Math.abs(one - other) > NEAR_TITLE_YEARS) return false;
  if (a.firstAuthor === null && b.firstAuthor === null) return true;
  const [names, others] = [bylineOf(a), bylineOf(b)];
  const alone = names.length === 1 && others.length === 1;
  return byAuthors(a, b) === 'same' && (alone || sameByline(names, others));
}

/**
 * Whether two records with one DOI or arXiv id are one work. Chapters and papers are at times
 * registered with the DOI of the volume that holds them, and notices with that of their work.
 */
export function sameById(a: Facts, b: Facts): boolean {
  if ((a.kind === 'notice') !== (b.kind === 'notice')) return false;
  if (a.title.key === '' || b.title.key === '') return true;
  if (overlap(a.title, b.title) >= 0.5) return true;
  // A deposit may change its title from version to version.
  if (isDeposit(a.work.doi ?? '') && isDeposit(b.work.doi ?? '')) return true;
  // A translated title has no word in common.
  return (
    a.kind === b.kind && byAuthors(a, b) === 'same' && near(a.forms[0].year, b.forms[0].year, 1)
  );
}
