/** Nodes of an answer, from what the database found. */
import {
  type GraphNode,
  labelOf,
  nodeId,
  openAlexPage,
  personPage,
  rorPage,
  WHOLE_WORK,
  workWeight,
} from '@bzpeer/widgets/core';
import type { NodeRecord } from './filter.ts';
import type { RankedRow } from './ranked.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The page about what a node stands for. */
function pageOf({ kind, id, url, orcid, ror }: RankedRow): string | null {
  switch (kind) {
    case 'work':
      return url;
    case 'researcher':
      return personPage(id, orcid);
    case 'institution':
      return ror === null ? openAlexPage(id) : rorPage(ror);
    case 'topic':
      return openAlexPage(id);
  }
}

/** How important a neighbour is to `asked`. */
function weightOf({ kind, strength, works }: RankedRow, asked: NodeRecord): number {
  if (kind === 'work') return workWeight(strength);
  const isShared = kind === 'researcher' && (asked.kind === 'researcher' || asked.kind === 'topic');
  return isShared ? strength / WHOLE_WORK : Math.max(works, 1);
}

export const nodeOf = (row: RankedRow, asked: NodeRecord): GraphNode => ({
  id: nodeId(row.kind, row.id),
  kind: row.kind,
  label: labelOf(row.label, row.id),
  weight: round(weightOf(row, asked)),
  year: row.year,
  ref: row.kind === 'work' || row.kind === 'researcher' ? row.id : null,
  url: pageOf(row),
  detail: row.detail,
  neighbours: null,
});
