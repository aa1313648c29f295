/** Merging nodes with the neighbour that holds them most, so that a smaller graph of the same form is left. */
import { shuffled, type Random } from './random.ts';
import { neighboursOf, type Topology } from './topology.ts';

/** Nodes in one cluster at most, so that a hub does not swallow its whole neighbourhood. */
const LARGEST = 4;

export interface Coarser {
  readonly graph: Topology;
  /** The cluster of every node of the finer graph. */
  readonly cluster: Int32Array;
}

function clustersOf(graph: Topology, random: Random): { cluster: Int32Array; clusters: number } {
  const { count, pull, mass } = graph;
  const { offset, list, edge } = neighboursOf(graph);
  const cluster = new Int32Array(count).fill(-1);
  const size = new Int32Array(count);
  const clusterMass = new Float64Array(count);
  let clusters = 0;
  const open = (i: number): number => {
    cluster[i] = clusters;
    size[clusters] = 1;
    clusterMass[clusters] = mass[i] ?? 0;
    return clusters++;
  };
  for (const i of shuffled(count, random)) {
    if ((cluster[i] ?? 0) >= 0) continue;
    let best = -1;
    let strongest = 0;
    for (let at = offset[i] ?? 0; at < (offset[i + 1] ?? 0); at++) {
      const j = list[at] ?? 0;
      const c = cluster[j] ?? -1;
      if (j === i || (c >= 0 && (size[c] ?? 0) >= LARGEST)) continue;
      const strength = (pull[edge[at] ?? 0] ?? 0) / ((c >= 0 ? clusterMass[c] : mass[j]) ?? 1);
      if (strength > strongest) {
        strongest = strength;
        best = j;
      }
    }
    if (best < 0) {
      open(i);
      continue;
    }
    const found = cluster[best] ?? -1;
    const c = found >= 0 ? found : open(best);
    cluster[i] = c;
    size[c] = (size[c] ?? 0) + 1;
    clusterMass[c] = (clusterMass[c] ?? 0) + (mass[i] ?? 0);
  }
  return { cluster, clusters };
}

/** The next coarser graph: clusters as nodes, and what joined them as one edge each. */
export function coarsen(graph: Topology, random: Random): Coarser {
  const { cluster, clusters } = clustersOf(graph, random);
  const mass = new Float64Array(clusters);
  cluster.forEach((c, i) => {
    mass[c] = (mass[c] ?? 0) + (graph.mass[i] ?? 0);
  });
  const known = new Map<number, number>();
  const source: number[] = [];
  const target: number[] = [];
  const pull: number[] = [];
  graph.pull.forEach((strength, e) => {
    const a = cluster[graph.source[e] ?? 0] ?? 0;
    const b = cluster[graph.target[e] ?? 0] ?? 0;
    if (a === b) return;
    const key = a < b ? a * clusters + b : b * clusters + a;
    const at = known.get(key);
    if (at !== undefined) {
      pull[at] = (pull[at] ?? 0) + strength;
      return;
    }
    known.set(key, source.length);
    source.push(a);
    target.push(b);
    pull.push(strength);
  });
  return {
    graph: {
      count: clusters,
      source: Int32Array.from(source),
      target: Int32Array.from(target),
      pull: Float64Array.from(pull),
      mass,
    },
    cluster,
  };
}
