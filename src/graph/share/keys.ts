/**
 * Short names for ids: six characters that follow from the id alone, so that they mean the same node on
 * another day. Ids themselves are long, and an order in a list does not last.
 */

/** Characters that an address holds as they are, 64 of them. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters of a key. */
export const KEY_LENGTH = 6;

/** A whole number from 0 up in `length` characters; it has to fit. */
export function writeNumber(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) {
    text = DIGITS.charAt(rest % 64) + text;
  }
  return text;
}

/** What `writeNumber` wrote. */
export function readNumber(text: string): number {
  let value = 0;
  for (const character of text) value = value * 64 + DIGITS.indexOf(character);
  return value;
}

/** Mixes a 32-bit number so that each bit depends on all (MurmurHash3's finish). */
function mixed(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 36 bits of two FNV-1a sums over the UTF-16 units of the id. Written strings depend on it: never change it. */
export function keyOf(id: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  const half = KEY_LENGTH / 2;
  return writeNumber(mixed(a) >>> 14, half) + writeNumber(mixed(b ^ id.length) >>> 14, half);
}
