/** The connected parts of a graph. */
import { topologyOf, type Neighbours, type Topology } from './topology.ts';

/** Nodes of one part, in their order in the whole. */
export type Component = Int32Array;

/** Parts of the nodes that `wanted` lets through, biggest first, then by their first node. */
export function componentsOf(
  count: number,
  { offset, list }: Neighbours,
  wanted: (i: number) => boolean,
): Component[] {
  const seen = new Uint8Array(count);
  const queue = new Int32Array(count);
  const components: Component[] = [];
  for (let start = 0; start < count; start++) {
    if (seen[start] === 1 || !wanted(start)) continue;
    let end = 0;
    queue[end++] = start;
    seen[start] = 1;
    for (let head = 0; head < end; head++) {
      const i = queue[head] ?? 0;
      for (let at = offset[i] ?? 0; at < (offset[i + 1] ?? 0); at++) {
        const j = list[at] ?? 0;
        if (seen[j] === 1 || !wanted(j)) continue;
        seen[j] = 1;
        queue[end++] = j;
      }
    }
    components.push(queue.slice(0, end).sort());
  }
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/**
 * The graph that some nodes and the edges between them are by themselves.
 *
 * @param number for each node of the whole, room for its number in the part; only those of `nodes` are
 *   written and read
 */
export function subgraph(
  { source, target }: Pick<Topology, 'source' | 'target'>,
  { offset, list, edge }: Neighbours,
  nodes: Component,
  number: Int32Array,
): Topology {
  nodes.forEach((i, local) => {
    number[i] = local;
  });
  const sources: number[] = [];
  const targets: number[] = [];
  for (const i of nodes) {
    for (let at = offset[i] ?? 0; at < (offset[i + 1] ?? 0); at++) {
      const e = edge[at] ?? 0;
      const j = list[at] ?? 0;
      // Every edge is met from both ends.
      if (source[e] !== i || i === j || nodes[number[j] ?? -1] !== j) continue;
      sources.push(number[i] ?? 0);
      targets.push(number[target[e] ?? 0] ?? 0);
    }
  }
  return topologyOf(nodes.length, Int32Array.from(sources), Int32Array.from(targets));
}
