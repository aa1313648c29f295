import { ClaimProfile } from '../elements/claim-profile/claim-profile.ts';
import { define } from '../internal/define.ts';

define('claim-profile', ClaimProfile);

declare global {
  interface HTMLElementTagNameMap {
    'claim-profile': ClaimProfile;
  }
}
