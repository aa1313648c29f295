/** Reads the recorded graphs beside the repository, where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { GraphEdgeKind, GraphNodeKind } from '../../src/core/index.ts';
import { inRoot } from '../lib/root.ts';
import type { BenchGraph } from './bench-graph.ts';

const FOLDER = inRoot('../shared/data/dev/graphs');

const Id = v.union([v.string(), v.number()]);
const Link = v.object({ source: Id, target: Id });
const NodeLink = v.object({
  nodes: v.array(v.object({ id: Id, label: v.optional(v.string()) })),
  links: v.optional(v.array(Link)),
  edges: v.optional(v.array(Link)),
});
const VosViewer = v.object({
  network: v.object({
    items: v.array(v.object({ id: Id, label: v.string() })),
    links: v.array(v.object({ source_id: Id, target_id: Id })),
  }),
});

type Item = { readonly id: string | number; readonly label?: string | undefined };
type Pair = readonly [source: string | number, target: string | number];

function toGraph(
  name: string,
  items: readonly Item[],
  pairs: readonly Pair[],
  [kind, edgeKind]: readonly [GraphNodeKind, GraphEdgeKind],
): BenchGraph {
  const indices = new Map(items.map(({ id }, index) => [id, index]));
  const degrees = new Uint32Array(items.length);
  const edges = pairs.flatMap(([from, to], index) => {
    const source = indices.get(from);
    const target = indices.get(to);
    if (source === undefined || target === undefined || source === target) return [];
    for (const end of [source, target]) degrees[end] = (degrees[end] ?? 0) + 1;
    return [{ id: `e${index}`, source, target, kind: edgeKind, weight: 1 }];
  });
  return {
    name,
    nodes: items.map(({ id, label }, index) => ({
      id: `${kind}:${id}`,
      kind,
      label: label ?? String(id),
      degree: degrees[index] ?? 0,
    })),
    edges,
    delta: null,
  };
}

const readJson = (file: string): unknown => {
  const bytes = readFileSync(join(FOLDER, file));
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
};

const nodeLink = (
  name: string,
  file: string,
  kinds: readonly [GraphNodeKind, GraphEdgeKind],
): BenchGraph => {
  const { nodes, links, edges } = v.parse(NodeLink, readJson(file));
  const pairs = (links ?? edges ?? []).map(({ source, target }): Pair => [source, target]);
  return toGraph(name, nodes, pairs, kinds);
};

/** Real graphs of 115 to 16,706 nodes; none where the folder is missing. */
export function recordedGraphs(): readonly BenchGraph[] {
  if (!existsSync(FOLDER)) return [];
  const { network } = v.parse(
    VosViewer,
    readJson('vosviewer-scientometrics-coauthorship-115.json'),
  );
  const people = ['researcher', 'co-author'] as const;
  return [
    toGraph(
      'scientometrics 115',
      network.items,
      network.links.map(({ source_id, target_id }): Pair => [source_id, target_id]),
      people,
    ),
    nodeLink('netscience 1589', 'netscience-coauthorship-1589.nodelink.json.gz', people),
    nodeLink('cora 2708', 'cora-citation-2708.nodelink.json.gz', ['work', 'cites']),
    nodeLink('astro-ph 16706', 'astro-ph-coauthorship-16706.nodelink.json.gz', people),
  ];
}
