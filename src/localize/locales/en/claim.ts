import type { ClaimWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enClaim: ClaimWords = {
  ...enCommon,
  claimAbout:
    'Claiming links this public author record to a researcher profile and unlocks direct collaboration workflows.',
  logInToClaim: 'Log in to claim',
  claimThis: 'Claim this record',
  claimStates: {
    pending: 'Somebody has claimed this record. The claim is under review.',
    claimed: 'The researcher has claimed this record.',
    disputed: 'More than one person has claimed this record. A reviewer is looking into it.',
  },
  claimAsWell: 'This record is mine',
  notMe: 'This is not me',
  reportError: 'Report an error',
};
