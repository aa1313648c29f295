/** Records of OpenAlex: authors and works are taken, everything else is refused with its reason. */
import { readAuthor } from './openalex-author.ts';
import { kindOf, parseOpenAlexId } from './openalex-id.ts';
import { readWork } from './openalex-work.ts';
import { type Reading, refuse } from './records.ts';
import { storable } from './text.ts';

const shortened = (value: unknown): string => {
  const text = storable(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

/** Reads one object of a file. */
export function readOpenAlex(input: unknown): Reading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse(`not an author or work: ${shortened(input)}`);
  }
  if ('error' in input && !('id' in input)) {
    const message = 'message' in input ? `: ${shortened(input.message)}` : '';
    return refuse(`an error answer: ${shortened(input.error).replace(/\.$/, '')}${message}`);
  }
  if ('group_by' in input && !('id' in input)) return refuse('grouped counts, not records');
  if (!('id' in input) || input.id === null) return refuse('no id');
  const id = parseOpenAlexId(input.id);
  if (id === null) return refuse(`not an OpenAlex id: ${shortened(input.id)}`);
  if (id.letter === 'A') return readAuthor(id.value, input);
  if (id.letter === 'W') return readWork(id.value, input);
  return refuse(`not an author or work: ${kindOf(id)} ${id.value}`);
}
