/** Identifiers that versions of one work share. */
import { parseArxiv, parseDoi } from '../../ids/index.ts';

/** Registrants whose DOIs end with a version, and the ending. */
const VERSIONED: readonly (readonly [prefix: RegExp, ending: RegExp])[] = [
  // Figshare and its institutions, Preprints.org and others.
  [/^10\./, /\.v\d{1,2}$/],
  [/^10\.(?:21203\/rs\.|12688\/|3310\/|2196\/preprints)/, /(?:\/|\.)v?\d+$/],
  [/^10\.26434\/chemrxiv/, /[-.]v\d+$/],
  [/^10\.(?:36227\/techrxiv|22541\/au)\./, /(?:\/|\.)v\d+$/],
  [/^10\.7287\/peerj\.preprints\./, /v\d+$/],
  [/^10\.7554\/elife\.\d+\.\d+$/, /\.\d+$/],
  [/^10\.31(?:234|235|219)\/osf\.io\//, /_v\d+$/],
];

/** What stands for all versions of a deposit: `10.6084/m9.figshare.1` for `10.6084/m9.figshare.1.v3`. */
export function workDoi(doi: string): string {
  const text = parseDoi(doi) ?? doi.toLowerCase();
  for (const [prefix, ending] of VERSIONED) {
    if (prefix.test(text) && ending.test(text)) return text.replace(ending, '');
  }
  return text;
}

const zenodoOf = (doi: string): number => Number(/^10\.5281\/zenodo\.(\d+)$/.exec(doi)?.[1]);

/** Zenodo gives a deposit and its first version two numbers in a row. */
export const isZenodoPair = (a: string, b: string): boolean =>
  Math.abs(zenodoOf(a) - zenodoOf(b)) === 1;

/** Whether the DOI is of one deposit alone, never of a volume. */
export const isDeposit = (doi: string): boolean => isDepositDoi(doi) || /\.v\d{1,2}$/.test(doi);

/** The arXiv id that a DOI of arXiv's stands for; `null` for any other DOI. */
export function arxivOfDoi(doi: string | null): string | null {
  const id = /^10\.48550\/arxiv\.(.+)$/i.exec(doi ?? '')?.[1];
  return id === undefined ? null : parseArxiv(id);
}

/** DOIs of preprint servers. Zenodo holds everything, and counts by its records' types. */
const PREPRINT_DOI =
  /^10\.(?:48550\/arxiv\.|1101\/(?:\d{6}$|(?:19|20)\d\d\.\d\d\.\d\d\.)|64898\/|21203\/rs\.|20944\/preprints|26434\/chemrxiv|31234\/osf\.io\/|31235\/osf\.io\/|31219\/osf\.io\/|36227\/techrxiv|22541\/au\.|2139\/ssrn\.|7287\/peerj\.preprints|3386\/w\d|2196\/preprints)/;

export const isPreprintDoi = (doi: string | null): boolean => PREPRINT_DOI.test(doi ?? '');

/** DOIs of repositories that hold talks, posters and data beside papers. */
export const isDepositDoi = (doi: string | null): boolean =>
  /^10\.(?:5281\/zenodo|6084\/m9\.figshare|23640\/|5061\/dryad|17605\/osf|7910\/dvn|17632\/|17863\/|13140\/|5446\/)/.test(
    doi ?? '',
  );
