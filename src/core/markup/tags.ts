/** What the tags of HTML, JATS, MathML and the publishers' own dialects mean to us. */
import type { MarkupTag } from './tree.ts';

/**
 * Tags that become no element of their name. `Block` begins a paragraph, `Heading` leads one, `Item`
 * gives one a bullet, `Gap` parts words, `Formula` holds one formula in several notations, `Tex` is
 * its TeX, `Drop` is not for readers.
 */
type Role = 'Block' | 'Heading' | 'Item' | 'Gap' | 'Formula' | 'Tex' | 'Drop';

export type Kind = MarkupTag | Role;

/** Names beside a tag's own one. The keys are the allow-list: no other tag gets into a tree. */
const NAMES = {
  i: 'em italic',
  b: 'strong bold',
  sub: 'inf',
  sup: '',
  sc: 'scp smallcaps small-caps',
  u: 'underline',
  code: 'tt monospace',
  nobr: '',
  math: '',
  mi: '',
  mn: '',
  mo: '',
  mtext: 'ms mspace',
  mrow: 'mfenced mstyle mpadded merror none',
  msub: '',
  msup: '',
  msubsup: '',
  mmultiscripts: '',
  mprescripts: '',
  mfrac: '',
  msqrt: '',
  mroot: '',
  mover: '',
  munder: '',
  munderover: '',
  mtable: '',
  mtr: '',
  mtd: '',
  Block: 'p div br hr sec section abstract ul ol dl dt dd list table tr blockquote pre',
  Heading: 'title h1 h2 h3 h4 h5 h6',
  Item: 'li list-item',
  Gap: 'td th',
  Formula: 'formula inline-formula disp-formula alternatives',
  Tex: 'tex tex-math',
  Drop: 'script style annotation annotation-xml mphantom fn',
} satisfies Record<Kind, string>;

const isKind = (key: string): key is Kind => key in NAMES;

/** Kinds by the names that tags go by, in lower case and without namespace prefix. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    isKind(kind) ? [kind, ...names.split(' ')].map((name) => [name, kind] as const) : [],
  ),
);

/** Whether a kind is an element's tag. */
export const isTag = (kind: Kind): kind is MarkupTag => /^[a-z]/.test(kind);
