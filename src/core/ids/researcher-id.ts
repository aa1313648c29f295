/** The ids by which a page names a researcher. */
import { readOrcid } from './orcid.ts';

/** `plain` is an id of the service's own, such as `alec-radford`. */
export type ResearcherIdScheme = 'orcid' | 'openalex' | 'plain';

/** An id that names a researcher. */
export interface ResearcherId {
  readonly scheme: ResearcherIdScheme;
  /** The id within its scheme: `0000-0002-1825-0097`, `A5015201707`, `alec-radford`. */
  readonly value: string;
  /** The one written form, used in addresses and cache keys: `orcid:0000-0002-1825-0097`. */
  readonly text: string;
}

/** What is wrong with an id. */
export type IdFault = 'missing' | 'checksum' | 'shape';

/** An id that was read, or what is wrong with it. */
export type ParsedId<T> =
  { readonly ok: true; readonly id: T } | { readonly ok: false; readonly fault: IdFault };

/** An author id without scheme or address may be the service's own. */
const OPENALEX =
  /^(?=openalex:|https?:)(?:openalex:\s*)?(?:https?:\/\/(?:api\.)?openalex\.org\/(?:authors\/|people\/)?)?(a\d{2,15})$/i;

/** At most 200 characters, so that an id fits into any address and index. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,199}$/u;

const fault = (reason: IdFault) => ({ ok: false, fault: reason }) as const;
const found = (scheme: ResearcherIdScheme, value: string, text = `${scheme}:${value}`) =>
  ({ ok: true, id: { scheme, value, text } }) as const;

/**
 * Reads a researcher's id: `orcid:…`, `openalex:A…`, the public addresses of both, a bare ORCID iD,
 * or an id of the service's own. The checksum of an ORCID iD is verified.
 */
export function parseResearcherId(input: string | null | undefined): ParsedId<ResearcherId> {
  const text = (input ?? '').trim();
  if (text === '') return fault('missing');

  const read = readOrcid(text.replace(/^orcid:/i, ''));
  if (read !== null) return read.valid ? found('orcid', read.orcid) : fault('checksum');

  const author = OPENALEX.exec(text)?.[1];
  if (author !== undefined) return found('openalex', author.toUpperCase());
  return PLAIN.test(text) ? found('plain', text, text) : fault('shape');
}
