/** Styles and languages as they are kept, and as the processor takes them. */
import type { CslElement } from 'citeproc';

interface Kept {
  /** Name. */
  readonly n: string;
  /** Attributes. */
  readonly a?: Readonly<Record<string, string>>;
  /** Children. */
  readonly c?: readonly (string | Kept)[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'n' in value;

function expanded({ n, a = {}, c }: Kept): CslElement {
  // The processor wants a text in every term, if an empty one.
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a,
    children: children.map((child) => (typeof child === 'string' ? child : expanded(child))),
  };
}

/** @throws TypeError for what is no element */
export function readElement(json: string): CslElement {
  const kept: unknown = JSON.parse(json);
  if (!isKept(kept)) throw new TypeError('neither a style nor a language');
  return expanded(kept);
}
