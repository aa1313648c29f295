import type { BadgeWords } from '../../messages.ts';
import { enCommon } from './common.ts';

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const enBadge: BadgeWords = {
  ...enCommon,
  trust: (score, band) => `Trust ${score} - ${capitalise(band)}`,
  verification: (level) => `Verification L${level}`,
  claim: {
    unclaimed: 'Unclaimed author',
    pending: 'Claim under review',
    claimed: 'Claimed author',
    disputed: 'Disputed claim',
  },
  trustUnknown: 'This source does not assess trust.',
};
