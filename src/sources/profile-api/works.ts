/** Works in the Profile API: where to ask, what the answer says, and both together. */
import { fit, fitPage, workShape, type Page, type Work } from '../../core/index.ts';
import type { ReadOptions, WorksQuery } from '../source.ts';
import { buildResearcherUrl } from './addresses.ts';
import { checked } from './answers.ts';
import type { Api } from './api.ts';
import { query } from './query.ts';

/** @throws ProfileError `invalid-id` */
export const buildWorksUrl = (root: string, id: string, asked: WorksQuery = {}): string =>
  `${buildResearcherUrl(root, id)}/works${query({ ...asked })}`;

export const buildWorkUrl = (root: string, id: string): string =>
  `${root}works/${encodeURIComponent(id)}`;

export const parseWork = checked((json): Work => fit(workShape, json));

/** Works of the wrong shape are left out and counted. */
export const parseWorks = checked((json): Page<Work> => fitPage(workShape, json));

export const askWorks = async (
  { root, ask }: Api,
  id: string,
  asked?: WorksQuery,
  options?: ReadOptions,
) => ask(buildWorksUrl(root, id, asked), parseWorks, options);

export const askWork = async ({ root, ask }: Api, id: string, options?: ReadOptions) =>
  ask(buildWorkUrl(root, id), parseWork, options);
