/** Registering every element under a prefix, for a page where one of the plain names is taken. */
import { ClaimProfile } from '../elements/claim-profile/claim-profile.ts';
import { CollaborationInvite } from '../elements/collaboration-invite/collaboration-invite.ts';
import { FollowButton } from '../elements/follow-button/follow-button.ts';
import { GraphExplorer } from '../elements/graph-explorer/graph-explorer.ts';
import { ProfileProvider } from '../elements/profile-provider/profile-provider.ts';
import { ProfileStats } from '../elements/profile-stats/profile-stats.ts';
import { ResearcherCard } from '../elements/researcher-card/researcher-card.ts';
import { ResearcherList } from '../elements/researcher-list/researcher-list.ts';
import { ResearcherProfile } from '../elements/researcher-profile/researcher-profile.ts';
import { TrustBadge } from '../elements/trust-badge/trust-badge.ts';
import { WorkCard } from '../elements/work-list/work-card.ts';
import { WorkList } from '../elements/work-list/work-list.ts';
import { define as defineElement } from '../internal/define.ts';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'claim-profile': ClaimProfile,
  'collaboration-invite': CollaborationInvite,
  'follow-button': FollowButton,
  'graph-explorer': GraphExplorer,
  'profile-provider': ProfileProvider,
  'profile-stats': ProfileStats,
  'researcher-card': ResearcherCard,
  'researcher-list': ResearcherList,
  'researcher-profile': ResearcherProfile,
  'trust-badge': TrustBadge,
  'work-card': WorkCard,
  'work-list': WorkList,
};

/**
 * Registers every element as `prefix-name`: after `define('acme')`, a page writes
 * `<acme-researcher-card>`.
 */
export function define(prefix: string): void {
  for (const [tag, element] of Object.entries(ELEMENTS)) defineElement(tag, element, prefix);
}
