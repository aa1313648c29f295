import type { ProfileWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enProfile: ProfileWords = {
  ...enCommon,
  sections: {
    card: { label: 'Researcher profile' },
    snapshot: { label: 'Trust snapshot', title: 'Quick read' },
    actions: { label: 'Actions', title: 'Decide how to stay connected' },
    identity: {
      label: 'Identity and collaboration',
      title: 'How to connect with this researcher',
    },
    collaboration: {
      label: 'Direct collaboration',
      title: 'Open a focused conversation when the fit is right',
    },
    graph: {
      label: 'Research graph',
      title: 'See the researcher in context',
      intro:
        'Inspect adjacent work, topics, institutions and collaborators without jumping out to a separate graph page.',
    },
    works: { title: 'Published work' },
  },
};
