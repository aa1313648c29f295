/** Where the public ids of works lead. */

/** The public address of a DOI; its own `?` and `#` are part of the path. */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi.replace(/\p{Cs}/gu, '')).replace(/[?#]/g, encodeURIComponent)}`;

/** The public address of an arXiv id. */
export const arxivUrl = (arxiv: string): string => `https://arxiv.org/abs/${arxiv}`;
