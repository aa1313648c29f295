import { ResearcherProfile } from '../elements/researcher-profile/researcher-profile.ts';
import { define } from '../internal/define.ts';
import './claim-profile.ts';
import './collaboration-invite.ts';
import './follow-button.ts';
import './graph-explorer.ts';
import './profile-stats.ts';
import './researcher-card.ts';
import './trust-badge.ts';
import './work-list.ts';

define('researcher-profile', ResearcherProfile);

declare global {
  interface HTMLElementTagNameMap {
    'researcher-profile': ResearcherProfile;
  }
}
