/**
 * Nodes and edges as tables: RFC 4180, with the column names that graph programs look for. Text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
import type { GraphView } from '../model/filter.ts';
import { provenance, type ExportInfo } from './info.ts';
import { titlesOf } from './titles.ts';

type Cell = string | number | null;

/** What a spreadsheet calculates, also in the wide forms that some turn into the narrow ones. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const table = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The nodes of a view, one a row. */
export function nodesCsv({ nodes, adjacency }: GraphView, info: ExportInfo): string {
  return table([
    [
      'Id',
      'Label',
      'Kind',
      'Year',
      'Weight',
      'Connections',
      'Neighbours',
      'Detail',
      'Address',
      'Graph',
      'Provenance',
    ],
    ...nodes.map((node) => [
      node.id,
      node.label,
      node.kind,
      node.year,
      node.weight,
      adjacency.get(node.id)?.length ?? 0,
      node.neighbours,
      node.detail,
      node.url,
      info.title,
      provenance(info),
    ]),
  ]);
}

/** The edges of a view, one a row. */
export function edgesCsv({ edges }: GraphView, info: ExportInfo): string {
  return table([
    [
      'Source',
      'Target',
      'Type',
      'Kind',
      'Weight',
      'Works',
      'First year',
      'Last year',
      'Titles',
      'Graph',
      'Provenance',
    ],
    ...edges.map((edge) => [
      edge.source,
      edge.target,
      edge.kind === 'co-author' ? 'Undirected' : 'Directed',
      edge.kind,
      edge.weight,
      edge.reason?.count ?? null,
      edge.reason?.from ?? null,
      edge.reason?.to ?? null,
      titlesOf(edge),
      info.title,
      provenance(info),
    ]),
  ]);
}
