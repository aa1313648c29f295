import type { WorksWords } from '../../messages.ts';
import { enCommon } from './common.ts';
import { plural } from './plural.ts';

export const enWorks: WorksWords = {
  ...enCommon,
  loadingWorks: 'Loading the published work.',
  publishedItems: (total) => `${total} published item(s)`,
  noWorks: 'No published work is listed.',
  workType: (type) => type.replaceAll('-', ' '),
  untitled: 'Untitled',
  retracted: 'Retracted',
  openAccess: 'Open access',
  moreAuthors: (n) => `and ${n} more`,
  showAbstract: 'Show abstract',
  hideAbstract: 'Hide abstract',
  showMore: 'Show more',
  shownOf: (shown, total) => `${shown} of ${total}`,
  worksAdded: (n) => `${n} more ${plural(n, 'work', 'works')} shown.`,
  worksLeftOut: (n) =>
    `${n} ${plural(n, 'entry was', 'entries were')} left out because the service sent ${plural(n, 'it', 'them')} incomplete.`,
};
