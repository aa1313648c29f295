import { ProfileStats } from '../elements/profile-stats/profile-stats.ts';
import { define } from '../internal/define.ts';

define('profile-stats', ProfileStats);

declare global {
  interface HTMLElementTagNameMap {
    'profile-stats': ProfileStats;
  }
}
