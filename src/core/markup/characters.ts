/** Character references, and characters that are not what they seem. */

/**
 * A tag, with groups for its slash, prefix, name, attributes and closing slash. What an attribute
 * holds ends at the next `<` at the latest, so that reading takes linear time.
 */
export const TAG = String.raw`<(/?)(\w+:)?([a-z][\w-]*)((?:[\s/]+[\w:.-]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+))?)*)\s*(/?)>`;

/** References outside tags: tags are matched only to be passed over. */
const TAG_OR_REFERENCE = new RegExp(`${TAG}|&(?:#x[\\da-f]{1,6}|#\\d{1,7}|[a-z]\\w{1,9});`, 'gi');

/** Names of characters, each followed by its character. */
const NAMED =
  'amp&lt<gt>quot"apos\'nbsp\xa0ensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200fshy\xad' +
  'ndash–mdash—hyphen‐lsquo‘rsquo’ldquo“rdquo”laquo«raquo»hellip…middot·bull•prime′Prime″' +
  'times×plusmn±minus−le≤ge≥ne≠sim∼asymp≈equiv≡infin∞part∂radic√sum∑rarr→larr←harr↔' +
  'deg°micro\xb5permil‰sect§para¶copy©reg®trade™euro€pound£frac12½sup1¹sup2²sup3³iexcl¡iquest¿' +
  'dagger†ordf\xaaordm\xbayen¥sbquo‚bdquo„lsaquo‹rsaquo›frac14¼frac34¾lsqb[rsqb]' +
  'szlig\xdfaelig\xe6AElig\xc6oelig\u0153oslash\xf8Oslash\xd8lstrok\u0142Lstrok\u0141eth\xf0thorn\xfeinodot\u0131';

/** From U+03B1 on; capitals stand 32 before them. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Ends of names such as `eacute`, each followed by the accent. */
const ACCENTS =
  'grave\u0300acute\u0301circ\u0302tilde\u0303macr\u0304breve\u0306dot\u0307uml\u0308ring\u030acaron\u030ccedil\u0327ogon\u0328';

/** What the bytes from 0x80 to 0x9f were meant to be, where Unicode has control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(Array.from(list.matchAll(/(\w+)(\W)/g), ([, name = '', sign = '']) => [name, sign]));

const named = pairs(NAMED);
const accents = pairs(ACCENTS);

/** The character that `&name;` or `&#code;` stands for; `undefined` where it is none that we know. */
function character(name: string): string | undefined {
  if (name.startsWith('#')) {
    const code = Number(name.slice(1).replace(/^x/i, '0x'));
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  }
  const lower = name.toLowerCase();
  const accent = accents.get(name.slice(1));
  if (accent !== undefined) return (name.charAt(0) + accent).normalize();
  const greek = GREEK.indexOf(lower);
  if (greek < 0) return named.get(name) ?? named.get(lower);
  return String.fromCodePoint(greek + (lower === name ? 0x3b1 : 0x391));
}

/**
 * Text whose characters are all meant to be seen: references resolved, doubly escaped ones too,
 * quotes and dashes of Windows-1252 restored, a catalogue's marks around an article ("The") and
 * control and stray invisible characters left out. Joiners and direction marks stay, since scripts
 * need them; tags stay, attributes untouched.
 */
export function readCharacters(source: string): string {
  let text = source;
  for (let round = 0; round < 3 && text.includes('&'); round += 1) {
    text = text.replace(TAG_OR_REFERENCE, (match) =>
      match.startsWith('&') ? (character(match.slice(1, -1)) ?? match) : match,
    );
  }
  return text
    .replace(/\r\\n/g, '\n')
    .replace(/\x98([^\x98\x9c]*)\x9c/g, '$1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
    .replace(
      /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u202d\u202e\u2060-\u2064\ufeff\ufffe\uffff\p{Cs}]/gu,
      '',
    );
}
