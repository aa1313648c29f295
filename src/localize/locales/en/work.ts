import type { NoticeKind } from '../../../core/index.ts';
import type { WorkWords } from '../../works-words.ts';
import { enWorks } from './works.ts';

const NOTICES: Readonly<Record<NoticeKind, string>> = {
  retracted: 'Retracted',
  concern: 'Expression of concern',
  withdrawn: 'Withdrawn',
  corrected: 'Corrected',
  reinstated: 'Reinstated',
};

export const enWork: WorkWords = {
  locale: 'en',
  failed: enWorks.failed,
  retry: enWorks.retry,
  noWorks: enWorks.noWorks,
  publishedItems: (total) => `${total} published item(s)`,
  workType: (type) => type.replaceAll('-', ' '),
  untitled: 'Untitled',
  retracted: NOTICES.retracted,
  notice: (kind, when) => NOTICES[kind] + (when && `, ${when}`),
  openAccess: 'Open access',
  accessStatus: (status) => (status === 'closed' ? '' : status),
  pdf: 'PDF',
  versions: 'Versions',
  cited: (n, count, source, asOf) =>
    `Cited ${n === 1 ? 'once' : `${count} times`} (${source}${asOf && `, ${asOf}`})`,
  moreAuthors: (n) => `and ${n} more`,
  fewerAuthors: 'fewer authors',
  corresponding: 'corresponding author',
  equalContribution: 'contributed equally',
  showAbstract: 'Show abstract',
  hideAbstract: 'Hide abstract',
  showMore: 'Show more',
  shownOf: (shown, total) => `${shown} of ${total}`,
};
