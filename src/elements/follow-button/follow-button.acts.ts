/** What following does once the button is pressed. */
import { askFollow, createActs } from '../../controllers/acting.ts';
import { isFollowing } from '../../controllers/follows.ts';
import { keepFollow } from '../../controllers/keep-follow.ts';
import { FollowChangedEvent } from './follow-button.events.ts';

export const acts = createActs({
  kind: 'follow',
  direct: async ({ service, researcher: { id } }, token) =>
    askFollow(service, id, token, isFollowing(service.root, id) ? 'DELETE' : 'PUT'),
  done({ service, researcher }, { following, followers = null }, words) {
    const isOn = following === true;
    keepFollow(service.root, researcher.id, isOn);
    return {
      event: new FollowChangedEvent(researcher, isOn, followers),
      said: words[isOn ? 'followed' : 'unfollowed'](researcher.name),
    };
  },
});
