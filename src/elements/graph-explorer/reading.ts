/** Reading graphs from a source. */
import type { GraphNodeKind, ReadSlice } from '../../core/index.ts';
import { ProfileError, type ProfileSource, type ReadOptions } from '../../sources/index.ts';

export interface SliceQuery {
  readonly kinds?: readonly GraphNodeKind[];
  readonly limit?: number;
  readonly from?: number;
  readonly to?: number;
}

/** One graph around all of `ids`. */
export const readSlice = (
  _source: ProfileSource,
  _ids: readonly string[],
  _query: SliceQuery,
  _options: ReadOptions,
): Promise<ReadSlice> => Promise.reject(new ProfileError('unsupported', 'graph'));

/** Neighbours of a node. */
export const readNeighbours = (
  _source: ProfileSource,
  _node: string,
  _page: { readonly limit: number; readonly cursor?: string },
  _options: ReadOptions,
): Promise<ReadSlice> => Promise.reject(new ProfileError('unsupported', 'neighbours'));
