/** The ids by which a page names a work. */
import type { ParsedId } from './researcher-id.ts';

/** `plain` is an id of the service’s own. */
export type WorkIdScheme = 'doi' | 'openalex' | 'arxiv' | 'plain';

/** An id that names a work. */
export interface WorkId {
  readonly scheme: WorkIdScheme;
  /** The id within its scheme: `10.7717/peerj.4375`, `W2741809807`, `2005.14165`. */
  readonly value: string;
  /** The one written form, used in addresses and cache keys: `doi:10.7717/peerj.4375`. */
  readonly text: string;
}

const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]{1,20}(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i;

/** Without percent-encoding; as it is where it is none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads a DOI with or without its address or `doi:`.
 *
 * @returns the DOI in lower case, as DOIs are compared; `null` when it is none.
 */
export function parseDoi(input: string): string | null {
  const [, address, rest = ''] =
    /^(?:((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)|doi:\s*)?(.*)$/i.exec(input.trim()) ?? [];
  const doi = (address === undefined ? rest : decoded(rest)).toLowerCase();
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]{1,400}$/u.test(doi) ? doi : null;
}

/**
 * Reads an arXiv id with or without its address, `arxiv:` or version.
 *
 * @returns the id without version; `null` when it is none.
 */
export function parseArxiv(input: string): string | null {
  const id = input
    .trim()
    .replace(/^(?:https?:\/\/(?:export\.|www\.)?arxiv\.org\/(?:abs|pdf|html)\/|arxiv:\s*)/i, '')
    .replace(/\.pdf$/i, '');
  return ARXIV.test(id) ? id.replace(/v\d+$/i, '') : null;
}

const found = (scheme: WorkIdScheme, value: string) =>
  ({
    ok: true,
    id: { scheme, value, text: scheme === 'plain' ? value : `${scheme}:${value}` },
  }) as const;

/** Reads a work's id: `doi:…`, `openalex:W…`, `arxiv:…`, their addresses, or a service's own id. */
export function parseWorkId(input: string | null | undefined): ParsedId<WorkId> {
  const text = (input ?? '').trim();
  if (text === '') return { ok: false, fault: 'missing' };

  const doi = parseDoi(text);
  if (doi !== null) return found('doi', doi);

  const openalex =
    /^(?:openalex:|https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?)(W\d{1,15})$/i.exec(text);
  if (openalex?.[1] !== undefined) return found('openalex', openalex[1].toUpperCase());

  if (/^(?:arxiv:|https?:\/\/(?:export\.|www\.)?arxiv\.org\/)/i.test(text)) {
    const arxiv = parseArxiv(text);
    return arxiv === null ? { ok: false, fault: 'shape' } : found('arxiv', arxiv);
  }
  if (/^(?:doi:|openalex:|https?:)/i.test(text)) return { ok: false, fault: 'shape' };
  return /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,199}$/u.test(text)
    ? found('plain', text)
    : { ok: false, fault: 'shape' };
}
