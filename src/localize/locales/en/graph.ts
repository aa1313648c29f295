import type { GraphBenchWords, GraphDetailWords, SaidReason } from '../../graph-words.ts';
import { enGraphList, works } from './graph-list.ts';
import { plural } from './plural.ts';

function reason({ kind, source, target, sourceKind, works: n, years }: SaidReason): string {
  const when = years && `, ${years}`;
  switch (kind) {
    case 'co-author':
      return n === null
        ? `${source} and ${target} have published together${when}.`
        : `${source} and ${target} wrote ${works(n)} together${when}.`;
    case 'authored':
      return `${source} is an author of ${target}.`;
    case 'about':
      return sourceKind === 'work'
        ? `${source} is about ${target}.`
        : `${n === null ? 'Work' : works(n)} by ${source} ${plural(n ?? 1, 'is', 'are')} about ${target}${when}.`;
    case 'affiliated':
      return `${source} names ${target} as an affiliation${when}.`;
    case 'cites':
      return `${source} cites ${target}.`;
  }
}

const enGraphDetails: GraphDetailWords = {
  noPicture: 'The picture could not be drawn here. The list shows the same.',
  more: 'Show more',
  hidden: (n) => `${n} hidden`,
  showHidden: 'Show again',
  focused: (name) => `Only ${name} and what is connected with it`,
  showEverything: 'Show everything',
  leftOut: (n) =>
    `${n} ${plural(n, 'record was', 'records were')} left out because the service sent ${plural(n, 'it', 'them')} incomplete.`,
  capped: (n) => `${n} more were sent than this explorer holds.`,

  selected: (name, kind, words) => `${name}, ${kind}, ${words}. Details follow.`,
  deselected: 'Details closed.',
  expanded: (n, name) => `${n} ${plural(n, 'neighbour', 'neighbours')} of ${name} added.`,
  nothingAdded: 'Nothing new was added.',
  collapsed: (name) => `What was added around ${name} is taken away.`,
  hid: (name) => `${name} is hidden.`,
  undone: 'Undone.',

  filters: 'Filters',
  years: 'Years of works',
  firstYear: 'First year',
  lastYear: 'Last year',
  worksByYear: (counts) => `Works by year: ${counts}`,

  detailsOf: (name) => `About ${name}`,
  close: 'Close',
  open: {
    work: 'Open work',
    researcher: 'Open profile',
    topic: 'Open page',
    institution: 'Open page',
  },
  showOnPage: 'Show on this page',
  neighbours: (shown, total) =>
    total ? `${shown} of ${total} neighbours shown` : `${shown} neighbours shown`,
  add: 'Add neighbours',
  addNeighbours: (n) => `Add ${n} neighbours`,
  choose: 'Choose',
  chooseNeighbours: 'Choose neighbours',
  addChosen: 'Add the chosen',
  noNeighbours: 'There are no more neighbours.',
  collapse: 'Take added ones away',
  hide: 'Hide',
  focusOn: 'Show only this and its neighbours',
  compare: 'Why connected with another?',
  comparing: 'Choose the other one.',
  connections: 'Connections',
  allConnections: (n) => `Show all ${n}`,
  why: 'Why?',

  reason,
  notDirect: (a, b) => `${a} and ${b} are not connected directly.`,
  shared: 'Both are connected with:',
  noneShared: 'They share no neighbour in this graph.',
  chain: 'One way from the one to the other:',
  jointWorks: 'The works',
  moreWorks: (n) => `and ${n} more`,
};

/** English but for the picture; the list has its part of it before. */
export const enGraph: GraphBenchWords = { ...enGraphList, ...enGraphDetails };
