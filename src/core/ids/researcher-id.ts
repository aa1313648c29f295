/** The ids by which a page names a researcher. */
import { parseOrcid } from './orcid.ts';

/** `plain` is an id of the service's own, such as `alec-radford`. */
export type ResearcherIdScheme = 'orcid' | 'openalex' | 'plain';

export interface ResearcherId {
  readonly scheme: ResearcherIdScheme;
  /** The id within its scheme: `0000-0002-1825-0097`, `A5015201707`, `alec-radford`. */
  readonly value: string;
  /** The one written form, used in addresses and cache keys: `orcid:0000-0002-1825-0097`. */
  readonly text: string;
}

/** What is wrong with an id. */
export type IdFault = 'missing' | 'checksum' | 'shape';

export type ParsedId<T> =
  { readonly ok: true; readonly id: T } | { readonly ok: false; readonly fault: IdFault };

const OPENALEX_AUTHOR = /^A\d{2,15}$/;
/** At most 200 characters, so that an id fits into any address and index. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,199}$/u;

/** Looks like an ORCID iD, whether or not its checksum is right. */
const ORCID_LIKE = /^(?:https?:\/\/(?:www\.)?orcid\.org\/)?\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]\/?$/i;

const fault = (reason: IdFault) => ({ ok: false, fault: reason }) as const;
const found = (scheme: ResearcherIdScheme, value: string) =>
  ({
    ok: true,
    id: { scheme, value, text: scheme === 'plain' ? value : `${scheme}:${value}` },
  }) as const;

/**
 * Reads a researcher's id: `orcid:…`, `openalex:A…`, the public addresses of both, a bare ORCID iD,
 * or an id of the service's own. The checksum of an ORCID iD is verified.
 */
export function parseResearcherId(input: string | null | undefined): ParsedId<ResearcherId> {
  const text = (input ?? '').trim();
  if (text === '') return fault('missing');

  const [, prefix = '', rest = ''] = /^(orcid|openalex):(.*)$/is.exec(text) ?? [];
  if (prefix.toLowerCase() === 'orcid' || (prefix === '' && ORCID_LIKE.test(text))) {
    const candidate = prefix === '' ? text : rest.trim();
    const orcid = parseOrcid(candidate);
    if (orcid !== null) return found('orcid', orcid);
    return fault(ORCID_LIKE.test(candidate) ? 'checksum' : 'shape');
  }

  const openalex = (prefix === '' ? text : rest.trim())
    .replace(/^https?:\/\/(?:api\.)?openalex\.org\/(?:authors\/|people\/)?/i, '')
    .toUpperCase();
  if (prefix !== '' || /^https?:\/\/(?:api\.)?openalex\.org\//i.test(text)) {
    return OPENALEX_AUTHOR.test(openalex) ? found('openalex', openalex) : fault('shape');
  }
  return PLAIN.test(text) ? found('plain', text) : fault('shape');
}
