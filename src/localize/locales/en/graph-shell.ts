import type { GraphShellWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enGraphShell: GraphShellWords = {
  ...enCommon,
  buildingGraph: 'Building this graph slice',
  buildingGraphDetail:
    'BZPEER is loading the nearby papers, people, topics and institutions for this page.',
  noGraph: 'No connections are listed yet.',
};
