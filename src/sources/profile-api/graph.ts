/** The graph of the Profile API: where to ask, what the answer says, and both together. */
import { fitSlice } from '../../core/index.ts';
import type { GraphQuery, NeighboursQuery, ReadOptions } from '../source.ts';
import { buildResearcherUrl } from './addresses.ts';
import { checked } from './answers.ts';
import type { Api } from './api.ts';
import { query } from './query.ts';

/** @throws ProfileError `invalid-id` */
export const buildGraphUrl = (root: string, id: string, asked: GraphQuery = {}): string =>
  `${buildResearcherUrl(root, id)}/graph${query({ ...asked, kinds: asked.kinds?.join() })}`;

export const buildNeighboursUrl = (
  root: string,
  node: string,
  asked: NeighboursQuery = {},
): string =>
  `${root}graph/nodes/${encodeURIComponent(node)}/neighbours` +
  query({ ...asked, among: asked.among?.join() });

/** Nodes and edges of the wrong shape are left out and counted. */
export const parseSlice = checked(fitSlice);

export const askGraph = async (
  { root, ask }: Api,
  id: string,
  asked?: GraphQuery,
  options?: ReadOptions,
) => ask(buildGraphUrl(root, id, asked), parseSlice, options);

export const askNeighbours = async (
  { root, ask }: Api,
  node: string,
  asked?: NeighboursQuery,
  options?: ReadOptions,
) => ask(buildNeighboursUrl(root, node, asked), parseSlice, options);
