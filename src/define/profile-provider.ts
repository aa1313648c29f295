import { ProfileProvider } from '../elements/profile-provider/profile-provider.ts';
import { define } from '../internal/define.ts';

define('profile-provider', ProfileProvider);

declare global {
  interface HTMLElementTagNameMap {
    'profile-provider': ProfileProvider;
  }
}
