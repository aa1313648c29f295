import type { WorkToolsWords } from '../../works-words.ts';
import { plural } from './plural.ts';

export const enWorkTools: WorkToolsWords = {
  searchWorks: 'Search these works',
  sortBy: 'Sort by',
  sorts: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    cited: 'Most cited first',
    title: 'Title',
  },
  filters: 'Filters',
  facets: {
    type: 'Type',
    venue: 'Venue',
    topic: 'Topic',
    author: 'Co-author',
    access: 'Access',
    member: 'Person',
  },
  access: { open: 'Open access', closed: 'Not open', unknown: 'Not known' },
  findValue: (facet) => `Find in: ${facet}`,
  moreValues: (n) => `${n} more`,
  noValues: 'Nothing to choose from here.',
  remove: (value) => `Remove the filter ${value}`,
  clearAll: 'Clear all',
  years: 'Year',
  allYears: 'All years',
  firstYear: 'From',
  lastYear: 'to',
  yearBar: (years, n, count) => `${years}: ${count} ${plural(n, 'work', 'works')}`,
  worksByYear: (years) => `Works by year. ${years}`,
  matching: (n, count, total) => `${count} of ${total} ${plural(n, 'work', 'works')}`,
  matchingSoFar: (n, count, total) =>
    `${count} found so far; ${total} ${plural(n, 'work is', 'works are')} being searched`,
  noMatchYet: 'None found so far. The rest of the works is still being loaded.',
  noMatch: 'No work matches. Take a filter away to see more.',
  loadingMore: (loaded, total) => `Loading the rest: ${loaded} of ${total}`,
  loadedOnly: (loaded, total) =>
    `Only ${loaded} of ${total} works could be loaded; the others are missing here.`,
  showAll: 'Show all',
  dropped: (what) => `The link asks for what is not in this list, and that was left out: ${what}`,
  noYear: 'Without a year',
  noTopic: 'Without a topic',
  pinned: 'Selected',
  membersFailed: (names) => `The works of ${names} could not be loaded; they are missing here.`,
};
