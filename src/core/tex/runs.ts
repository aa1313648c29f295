/** Where TeX stands in a text, and where a dollar sign is only a dollar sign. */

/** A stretch of TeX, or of other text. */
export interface Run {
  /** As written, with its delimiters. */
  readonly text: string;
  /** What stands between the delimiters; `null` for text that is no TeX. */
  readonly tex: string | null;
}

/** Longer ones are no formula in a title or abstract, but a delimiter that was never closed. */
const MAX_LENGTH = 2000;

const DELIMITED = new RegExp(
  [
    String.raw`\$\$([^$]{1,${String(MAX_LENGTH)}})\$\$`,
    String.raw`\$((?:\\.|[^$\\]){1,${String(MAX_LENGTH)}})\$`,
    String.raw`\\\((.{1,${String(MAX_LENGTH)}}?)\\\)`,
    String.raw`\\\[(.{1,${String(MAX_LENGTH)}}?)\\\]`,
  ].join('|'),
  'gs',
);

/** A command with the text in its braces, which may be prose; or another group or command. */
const COMMAND =
  /\\(?:text\w*|mathrm|operatorname\*?|[hm]box|rm)\s*\{[^{}]*\}|\\[a-z]+|\{[^{}]*\}/gi;
const WORD = /(?<![^\s(])\p{L}{3,}(?![^\s),.;:])/gu;

/**
 * Whether what stands between two dollar signs is mathematics: by what it holds, by the white space
 * inside and the characters outside, as TeX's own users write it and as sums of money do not.
 */
function isFormula(tex: string, before: string, after: string): boolean {
  const leads = /^\s/.test(tex);
  if (leads !== /\s$/.test(tex)) return false;
  if ((tex.replace(COMMAND, ' ').match(WORD) ?? []).length > 1) return false;
  if (/\\[a-z]{2}|\\[a-z]\b|\\[,;!|{]/i.test(tex)) return true;
  if (leads) return false;
  if (/[\^_]/.test(tex)) return true;
  return (
    tex.length <= 40 &&
    !/[\p{L}\d]/u.test(before) &&
    !/\d/.test(after) &&
    !/\s\p{L}{2}|\d\p{L}{2}/u.test(tex)
  );
}

/** Cuts a text into its runs, in their order; joined, their texts are the text. */
export function texRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  DELIMITED.lastIndex = 0;
  for (let match = DELIMITED.exec(text); match !== null; match = DELIMITED.exec(text)) {
    const [whole, display, dollars, round, square] = match;
    const end = match.index + whole.length;
    const tex = display ?? dollars ?? round ?? square ?? '';
    const before = text.charAt(match.index - 1);
    const money =
      dollars !== undefined && (before === '\\' || !isFormula(dollars, before, text.charAt(end)));
    if (money || tex.trim() === '') {
      DELIMITED.lastIndex = match.index + 1;
      continue;
    }
    if (match.index > done) runs.push({ text: text.slice(done, match.index), tex: null });
    runs.push({ text: whole, tex });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), tex: null });
  return runs;
}
