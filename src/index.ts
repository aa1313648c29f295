/** Classes, events, types and configuration. Importing this registers nothing; `define/*` does. */
export type * from './core/index.ts';
export { EvidenceToggledEvent } from './elements/trust-badge/trust-badge.events.ts';
export {
  ClaimChangedEvent,
  ClaimRequestEvent,
} from './elements/claim-profile/claim-profile.events.ts';
export { ClaimProfile } from './elements/claim-profile/claim-profile.ts';
export {
  InvitationSentEvent,
  InviteRequestEvent,
} from './elements/collaboration-invite/collaboration-invite.events.ts';
export { CollaborationInvite } from './elements/collaboration-invite/collaboration-invite.ts';
export { FollowChangedEvent } from './elements/follow-button/follow-button.events.ts';
export { FollowRequestEvent } from './elements/follow-button/requests.events.ts';
export { FollowButton } from './elements/follow-button/follow-button.ts';
export { NodeSelectedEvent } from './elements/graph-explorer/graph-explorer.events.ts';
export { GraphExplorer } from './elements/graph-explorer/graph-explorer.ts';
export { ProfileProvider } from './elements/profile-provider/profile-provider.ts';
export { ProfileStats } from './elements/profile-stats/profile-stats.ts';
export { ResearcherCard } from './elements/researcher-card/researcher-card.ts';
export { ResearcherSelectedEvent } from './elements/researcher-list/researcher-list.events.ts';
export { ResearcherList } from './elements/researcher-list/researcher-list.ts';
export { ResearcherProfile } from './elements/researcher-profile/researcher-profile.ts';
export { TrustBadge } from './elements/trust-badge/trust-badge.ts';
export { WorkCard } from './elements/work-list/work-card.ts';
export { WorkList } from './elements/work-list/work-list.ts';
export { WorksExportedEvent } from './elements/work-list/export.events.ts';
export { WorkSelectedEvent } from './elements/work-list/work-list.events.ts';
export { ProfileErrorEvent, ProfileLoadEvent } from './internal/events.ts';
export { ResearcherRequestEvent, WorkRequestEvent } from './internal/requests.events.ts';
export { registerMessages, type Messages } from './localize/index.ts';
export * from './sources/index.ts';
export type { ResourceState } from './controllers/resource.ts';
