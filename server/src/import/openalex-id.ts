/** Ids of OpenAlex objects: a letter for the kind, and a number. */

export interface OpenAlexId {
  readonly letter: string;
  /** The id without its address, for example `A5015201707`. */
  readonly value: string;
}

const KINDS: Readonly<Record<string, string>> = {
  A: 'author',
  C: 'concept',
  F: 'funder',
  G: 'award',
  I: 'institution',
  P: 'publisher',
  S: 'source',
  T: 'topic',
  V: 'venue',
  W: 'work',
};

/** The kind's name in English. */
export const kindOf = ({ letter }: OpenAlexId): string => KINDS[letter] ?? 'object';

/** Reads an id with or without its address; `null` when it is none. */
export function parseOpenAlexId(input: unknown): OpenAlexId | null {
  if (typeof input !== 'string') return null;
  const match = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:[a-z]+\/)?)?([A-Z])(\d{1,15})$/i.exec(
    input.trim(),
  );
  const letter = match?.[1]?.toUpperCase();
  return letter === undefined ? null : { letter, value: `${letter}${match?.[2] ?? ''}` };
}

/** The id of an object of one kind; `null` when it is none or of another kind. */
export function openAlexIdOf(letter: string, input: unknown): string | null {
  const id = parseOpenAlexId(input);
  return id?.letter === letter ? id.value : null;
}

/** The public address of an object. */
export const openAlexUrl = (value: string): string => `https://openalex.org/${value}`;

/** Records that stand for deleted ones: all that was deleted is attributed to them. */
export const DELETED_AUTHOR = 'A5317838346';
export const DELETED_WORK = 'W4285719527';
