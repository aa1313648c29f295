/**
 * Checking records in a visitor's browser. The schemas in `../schema` are the definitions; the shapes
 * here are generated from them, and say the same in a tenth of the bytes.
 */

/**
 * - a letter for a value: `s` string, `t` string that is not empty, `n` number, `i` whole number,
 *   `c` whole number from 0 up, `p` number from 0 to 100, `q` whole number
 *   from 0 to 100, `b` boolean; or the allowed words, joined by `|`,
 *   or the allowed numbers, joined by `|` behind `#`
 * - an object for an object: fields that it does not name are left out
 * - a list of one for a list of that
 * - a list of two for a value that may be missing or `null`, and what it then reads as
 */
export type RawShape =
  | string
  | { readonly [field: string]: RawShape }
  | readonly [item: RawShape]
  | readonly [value: RawShape, missing: unknown];

declare const output: unique symbol;

/** A shape, and the type of what fits it. */
export interface Shape<T> {
  readonly raw: RawShape;
  readonly [output]?: T;
}

/** Says that a raw shape, which was generated from the schema of `T`, is that of `T`. */
export const shapeOf = <T>(raw: RawShape): Shape<T> => ({ raw });

const NUMBERS: Readonly<Record<string, (n: number) => boolean>> = {
  n: Number.isFinite,
  i: Number.isInteger,
  c: (n) => Number.isInteger(n) && n >= 0,
  p: (n) => n >= 0 && n <= 100,
  q: (n) => n >= 0 && n <= 100 && Number.isInteger(n),
};

function misfit(): never {
  throw new TypeError('wrong shape');
}

function fitValue(letter: string, input: unknown): unknown {
  const fits =
    typeof input === 'number'
      ? (NUMBERS[letter]?.(input) ?? `|${letter.slice(1)}|`.includes(`|${String(input)}|`))
      : typeof input === 'string'
        ? letter === 's' || (letter === 't' ? input !== '' : letter.split('|').includes(input))
        : typeof input === 'boolean' && letter === 'b';
  return fits ? input : misfit();
}

function fitRaw(raw: RawShape, input: unknown): unknown {
  if (typeof raw === 'string') return fitValue(raw, input);
  if (isList(raw)) {
    if (raw.length === 2) return input == null ? raw[1] : fitRaw(raw[0], input);
    return Array.isArray(input) ? input.map((item: unknown) => fitRaw(raw[0], item)) : misfit();
  }
  if (typeof input !== 'object' || input === null) return misfit();
  // Tens of thousands of records are read in one go: nothing is made for each but the record itself.
  const record: Record<string, unknown> = {};
  for (const name of Object.keys(raw))
    record[name] = fitRaw(raw[name] ?? '', Reflect.get(input, name));
  return record;
}

const isList = (raw: RawShape): raw is readonly [RawShape] | readonly [RawShape, unknown] =>
  Array.isArray(raw);

/**
 * Reads `input` as a record: fields that the shape does not name are left out, missing ones get what
 * they read as.
 *
 * @throws TypeError when it does not fit.
 */
export function fit<T>(shape: Shape<T>, input: unknown): T {
  // The one place where a checked value gets its type.
  return fitRaw(shape.raw, input) as T;
}
