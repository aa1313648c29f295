import type { Messages } from '../messages.ts';
import { enActing } from './en/acting.ts';
import { enBadge } from './en/badge.ts';
import { enCard } from './en/card.ts';
import { enClaim } from './en/claim.ts';
import { enEvidence } from './en/evidence.ts';
import { enFailure } from './en/failure.ts';
import { enFollow } from './en/follow.ts';
import { enMoreWorks } from './en/more-works.ts';
import { enPeople } from './en/people.ts';
import { enProfile } from './en/profile.ts';
import { enForms } from './en/forms.ts';
import { enInvite } from './en/invite.ts';
import { enStats } from './en/stats.ts';
import { enGraphShell } from './en/graph-shell.ts';
import { enWork } from './en/work.ts';
import { enWorkTools } from './en/work-tools.ts';
import { enWorks } from './en/works.ts';

/** English as a whole, for those who translate it; the elements load it in parts. */
export const en: Messages = {
  ...enCard,
  ...enBadge,
  ...enFollow,
  ...enClaim,
  ...enInvite,
  ...enForms,
  ...enActing,
  ...enEvidence,
  ...enStats,
  ...enPeople,
  ...enWorks,
  ...enWork,
  ...enMoreWorks,
  ...enWorkTools,
  ...enGraphShell,
  ...enProfile,
  ...enFailure,
};
