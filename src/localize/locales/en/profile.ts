import type { ProfileWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enProfile: ProfileWords = {
  ...enCommon,
  sections: {
    card: { label: 'Researcher profile' },
    snapshot: { label: 'Trust snapshot', title: 'Quick read' },
    actions: { label: 'Actions', title: 'Decide how to stay connected' },
    graph: {
      label: 'Research graph',
      title: 'See the researcher in context',
      intro:
        'Inspect adjacent work, topics, institutions and collaborators without jumping out to a separate graph page.',
    },
    works: { title: 'Published work' },
  },
};
