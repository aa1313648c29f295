import type { FollowWords } from '../../messages.ts';
import { enCommon } from './common.ts';
import { plural } from './plural.ts';

export const enFollow: FollowWords = {
  ...enCommon,
  follow: 'Follow',
  followResearcher: 'Follow researcher',
  followers: (n) => plural(n, 'follower', 'followers'),
  includingYou: 'including you',
  feed: 'Feed of new works',
};
