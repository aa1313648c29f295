import type { GraphNodeKind } from '../../../core/index.ts';
import type { GraphListWords, SaidConnection } from '../../graph-words.ts';
import { plural } from './plural.ts';

const KINDS: Readonly<Record<GraphNodeKind, readonly [one: string, many: string]>> = {
  work: ['work', 'works'],
  researcher: ['person', 'people'],
  topic: ['topic', 'topics'],
  institution: ['institution', 'institutions'],
};

export const works = (n: number): string => `${n} ${plural(n, 'work', 'works')}`;

/** `on 5 works, 2019–2022`, as much of it as is known. */
const extent = (n: number | null, years: string, word: string): string =>
  `${n === null ? '' : ` ${word} ${works(n)}`}${years && `, ${years}`}`;

function connection({ kind, of, other, works: n, years }: SaidConnection): string {
  const source = of === 'source';
  switch (kind) {
    case 'co-author':
      return `co-author${other === null ? '' : ` of ${other}`}${extent(n, years, 'on')}`;
    case 'authored':
      if (source) return other === null ? 'author' : `author of ${other}`;
      return other === null ? 'work' : `by ${other}`;
    case 'about':
      if (!source) return `topic${other === null ? extent(n, years, 'of') : ` of ${other}`}`;
      return `${n === null || n === 1 ? '' : `${works(n)} `}about ${other ?? 'it'}`;
    case 'affiliated':
      return `${source ? `affiliated with ${other ?? 'it'}` : 'affiliation'}${years && `, ${years}`}`;
    case 'cites':
      return `${source ? 'cites' : 'cited by'} ${other ?? 'it'}`;
  }
}

export const enGraphList: GraphListWords = {
  locale: 'en',
  kind: (kind, n) => plural(n, ...KINDS[kind]),
  quoted: (title) => `“${title}”`,
  graphOf: (names) => `Research graph of ${names}`,

  find: 'Find in this graph',
  found: (n) => `${n} ${plural(n, 'match', 'matches')}`,
  showAs: 'Show as',
  views: { picture: 'Picture', list: 'List', both: 'Both' },
  undo: 'Undo',
  kindsShown: 'Kinds shown',

  showing: (shown, total) => (total ? `Showing ${shown} of ${total}` : `Showing all ${shown}`),
  nothingShown: 'Nothing is shown with these filters.',

  columns: { kind: 'Kind', name: 'Name', connection: 'How connected', weight: 'Weight' },
  weightMeaning: 'Weight within this graph; the heaviest has 100.',
  moreRows: (n, kind) => `${n} more ${kind === null ? 'rows' : plural(n, ...KINDS[kind])}`,
  centre: 'at the centre of this graph',
  unconnected: 'not connected with what is shown',
  connection,
  via: (name, words) => `via ${name}: ${words}`,
  moreConnections: (n) => `${n} more`,
};
