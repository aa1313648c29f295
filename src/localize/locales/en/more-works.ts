import type { MoreWorksWords } from '../../works-words.ts';
import { plural } from './plural.ts';

export const enMoreWorks: MoreWorksWords = {
  worksAdded: (n) => `${n} more ${plural(n, 'work', 'works')} shown.`,
  worksLeftOut: (n) =>
    `${n} ${plural(n, 'entry was', 'entries were')} left out because the service sent ${plural(n, 'it', 'them')} incomplete.`,
};
