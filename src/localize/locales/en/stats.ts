import type { StatsWords } from '../../messages.ts';
import { enCommon } from './common.ts';
import { plural } from './plural.ts';

export const enStats: StatsWords = {
  ...enCommon,
  counts: {
    works: (n) => plural(n, 'work', 'works'),
    followers: (n) => plural(n, 'follower', 'followers'),
    topics: (n) => plural(n, 'topic', 'topics'),
    collaborators: (n) => plural(n, 'close collaborator', 'close collaborators'),
  },
  notKnown: 'not known',
};
