import { FollowButton } from '../elements/follow-button/follow-button.ts';
import { define } from '../internal/define.ts';

define('follow-button', FollowButton);

declare global {
  interface HTMLElementTagNameMap {
    'follow-button': FollowButton;
  }
}
