/** Registers every element. */
import './profile-provider.ts';
import './researcher-card.ts';
import './trust-badge.ts';
import './profile-stats.ts';
import './work-card.ts';
import './work-list.ts';
import './follow-button.ts';
import './claim-profile.ts';
import './collaboration-invite.ts';
import './graph-explorer.ts';
import './researcher-list.ts';
import './researcher-profile.ts';
