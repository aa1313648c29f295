/** Nodes and edges of an answer, from what the database found. */
import {
  type GraphEdge,
  type GraphNode,
  type GraphNodeKind,
  labelOf,
  nodeId,
  openAlexPage,
  personPage,
  rorPage,
  WHOLE_WORK,
  workWeight,
} from '@bzpeer/widgets/core';
import type { EdgeRow } from './edges.ts';
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

const TARGETS: Readonly<Record<GraphEdge['kind'], GraphNodeKind>> = {
  authored: 'work',
  'co-author': 'researcher',
  about: 'topic',
  affiliated: 'institution',
  cites: 'work',
};

/** How strong a connection is: two people by what their works count, others by their number. */
function strengthOf({ kind, strength, works }: EdgeRow): number {
  if (kind === 'co-author' || kind === 'authored') return strength / WHOLE_WORK;
  return Math.max(works ?? 1, 1);
}

export const edgeOf = (row: EdgeRow): GraphEdge => ({
  source: nodeId(row.source_kind, row.source),
  target: nodeId(TARGETS[row.kind], row.target),
  kind: row.kind,
  weight: round(strengthOf(row)),
  reason: { works: [...(row.listed ?? [])], count: row.works, from: row.from, to: row.to },
});
