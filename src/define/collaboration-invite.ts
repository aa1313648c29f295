import { CollaborationInvite } from '../elements/collaboration-invite/collaboration-invite.ts';
import { define } from '../internal/define.ts';

define('collaboration-invite', CollaborationInvite);

declare global {
  interface HTMLElementTagNameMap {
    'collaboration-invite': CollaborationInvite;
  }
}
