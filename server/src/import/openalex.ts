/** Records of OpenAlex: authors and works are taken, everything else is refused with its reason. */
import { readAuthor } from './openalex-author.ts';
import { kindOf, parseOpenAlexId } from './openalex-id.ts';
import { readWork } from './openalex-work.ts';
import { type Reading, refuse } from './records.ts';
import { storable } from './text.ts';

const shortened = (text: string): string =>
  text.length > 120 ? `${text.slice(0, 119)}…`.toWellFormed() : text;

/** A value in a few words; a list or an object can be too deep to be written out. */
function described(value: unknown): string {
  if (typeof value === 'string') return shortened(storable(value));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** The id, which a `select` may have left in `ids` alone. */
function idOf(input: object): unknown {
  if ('id' in input && input.id !== null) return input.id;
  const ids = 'ids' in input ? input.ids : null;
  return typeof ids === 'object' && ids !== null && 'openalex' in ids ? ids.openalex : null;
}

/** What came instead of a record; `null` where it may be one. */
function answerInstead(input: object): string | null {
  if ('error' in input) {
    const message = 'message' in input ? `: ${described(input.message)}` : '';
    return `an error answer: ${described(input.error).replace(/\.$/, '')}${message}`;
  }
  return 'group_by' in input ? 'grouped counts, not records' : null;
}

/** Reads one object of a file. */
export function readOpenAlex(input: unknown): Reading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse(`not an author or work: ${described(input)}`);
  }
  const given = idOf(input);
  if (given === null) return refuse(answerInstead(input) ?? 'no id: neither author nor work');
  const id = parseOpenAlexId(given);
  if (id === null) return refuse(`not an OpenAlex id: ${described(given)}`);
  if (id.letter !== 'A' && id.letter !== 'W') {
    return refuse(`not an author or work: ${kindOf(id)} ${id.value}`);
  }
  if ('entity_type' in input && 'hint' in input) {
    return refuse(`${kindOf(id)} ${id.value}: a suggestion for a search box, not the record`);
  }
  return id.letter === 'A' ? readAuthor(id.value, input) : readWork(id.value, input);
}
