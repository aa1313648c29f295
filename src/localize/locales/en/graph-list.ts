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
  more: 'Show more',
  hidden: (n) => `${n} hidden`,
  showHidden: 'Show again',
  focused: (name) => `Only ${name} and what is connected with it`,
  showEverything: 'Show everything',
  leftOut: (n) =>
    `${n} ${plural(n, 'record was', 'records were')} left out because the service sent ${plural(n, 'it', 'them')} incomplete.`,
  capped: (n) => `${n} more were sent than this explorer holds.`,
  nothingShown: 'Nothing is shown with these filters.',
  noPicture: 'The picture could not be drawn here. The list shows the same.',

  columns: { kind: 'Kind', name: 'Name', connection: 'How connected', weight: 'Weight' },
  weightMeaning: 'Weight within this graph; the heaviest has 100.',
  moreRows: (n, kind) => `${n} more ${kind === null ? 'rows' : plural(n, ...KINDS[kind])}`,
  centre: 'the graph is about this',
  unconnected: 'not connected with what is shown',
  connection,
  via: (name, words) => `via ${name}: ${words}`,
  moreConnections: (n) => `${n} more`,

  selected: (name, kind, words) => `${name}, ${kind}, ${words}. Details follow.`,
  deselected: 'Details closed.',
  expanded: (n, name) => `${n} ${plural(n, 'neighbour', 'neighbours')} of ${name} added.`,
  nothingAdded: 'Nothing new was added.',
  collapsed: (name) => `What was added around ${name} is taken away.`,
  hid: (name) => `${name} is hidden.`,
  undone: 'Undone.',
};
