/** Following on a page of the service's own. */
import { html } from '../pages/html.ts';
import { follow, followState, unfollow } from '../store/follows.ts';
import type { Intent } from './intent.ts';
import { askingPage, button, decisionForm, feedLink } from './views.ts';

export const followIntent: Intent = {
  written: [],
  async page(db, scene) {
    const { words, subject, visitor } = scene;
    const { following, followers } = await followState(db, subject.id, visitor.account);
    const cancel = button('cancel', words.cancel);
    return askingPage(
      scene,
      following ? words.follow.alreadyHeading(subject.name) : words.follow.heading(subject.name),
      html`<p class="muted numbers">${words.follow.followers(followers)}</p>
        ${following ? '' : html`<p>${words.follow.about}</p>`}
        ${decisionForm(
          scene,
          '',
          following
            ? [button('keep', words.follow.keep, true), button('stop', words.follow.stop), cancel]
            : [button('follow', words.follow.confirm, true), cancel],
        )}
        ${following ? '' : feedLink(scene)}`,
    );
  },
  async act(db, { words, subject, visitor: { account } }, form) {
    const decision = form.get('decision');
    const change = decision === 'follow' ? follow : decision === 'stop' ? unfollow : null;
    const state =
      change === null
        ? await followState(db, subject.id, account)
        : await change(db, account, subject.id);
    const { following, followers } = state;
    return {
      outcome: 'done',
      heading: following ? words.follow.done(subject.name) : words.follow.stopped(subject.name),
      sentence: words.follow.followers(followers),
      says: { following, followers },
    };
  },
};
