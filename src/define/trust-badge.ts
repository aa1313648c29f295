import { TrustBadge } from '../elements/trust-badge/trust-badge.ts';
import { define } from '../internal/define.ts';

define('trust-badge', TrustBadge);

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}
