import type { WorksWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enWorks: WorksWords = {
  ...enCommon,
  loadingWorks: 'Loading the published work.',
  noWorks: 'No published work is listed.',
};
