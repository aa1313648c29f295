/** A view as GraphML (graphml.graphdrawing.org), with typed attributes. */
import type { GraphView } from '../model/filter.ts';
import { provenance, type ExportInfo } from './info.ts';
import { titlesOf } from './titles.ts';
import { escapeXml } from './xml.ts';

type Part = 'graph' | 'node' | 'edge';
type Type = 'string' | 'int' | 'double';

/** Attributes of each part. The names of nodes have no room for ids, which are in `identifier`. */
const ATTRIBUTES: Readonly<Record<Part, Readonly<Record<string, Type>>>> = {
  graph: { title: 'string', source: 'string', date: 'string' },
  node: {
    identifier: 'string',
    label: 'string',
    kind: 'string',
    weight: 'double',
    year: 'int',
    neighbours: 'int',
    detail: 'string',
    address: 'string',
  },
  edge: {
    kind: 'string',
    weight: 'double',
    works: 'int',
    first: 'int',
    last: 'int',
    titles: 'string',
  },
};

const keys = (part: Part): string =>
  Object.entries(ATTRIBUTES[part])
    .map(
      ([name, type]) =>
        `  <key id="${part}-${name}" for="${part}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

const data = (part: Part, values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<data key="${part}-${name}">${escapeXml(String(value))}</data>`)
    .join('');

/**
 * All edges go from source to target, as a mixed graph is more than many programs read; those of the
 * kind `co-author` mean both directions.
 */
export function graphml({ nodes, edges }: GraphView, info: ExportInfo): string {
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const { title, source, date } = info;
  const lines = [
    data('graph', { title, source, date }),
    ...nodes.map((node, i) => {
      const { id, label, kind, weight, year, neighbours, detail, url } = node;
      const values = { label, kind, weight, year, neighbours, detail, address: url };
      return `<node id="n${i}">${data('node', { identifier: id, ...values })}</node>`;
    }),
    ...edges.map((edge, i) => {
      const { kind, weight, reason } = edge;
      const values = data('edge', {
        kind,
        weight,
        works: reason?.count ?? null,
        first: reason?.from ?? null,
        last: reason?.to ?? null,
        titles: titlesOf(edge),
      });
      const from = names.get(edge.source) ?? '';
      const to = names.get(edge.target) ?? '';
      return `<edge id="e${i}" source="${from}" target="${to}">${values}</edge>`;
    }),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <desc>${escapeXml(`${title}. ${provenance(info)}`)}</desc>
${keys('graph')}${keys('node')}${keys('edge')}  <graph id="graph" edgedefault="directed">
${lines.map((line) => `    ${line}\n`).join('')}  </graph>
</graphml>
`;
}
