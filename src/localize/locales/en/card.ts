import type { CardWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enCard: CardWords = {
  ...enCommon,
  affiliationNotImported: 'Affiliation not imported',
  noAffiliation: 'No affiliation',
  openToCollaborate: 'Open to collaborate',
  orcidNotAuthenticated: 'not confirmed by its owner',
  metric: (kind, value, source, asOf) => `${kind}: ${value} (${source}${asOf && `, ${asOf}`})`,
};
