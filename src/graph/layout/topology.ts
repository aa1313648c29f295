/** A graph as numbers: what layout reads instead of records. */

/** Nodes are `0 … count - 1`; edge `e` joins `source[e]` and `target[e]`. */
export interface Topology {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** How strongly each edge pulls; 1 is usual. */
  readonly pull: Float64Array;
  /** How strongly each node pushes others away; one more than its edges, where nothing is merged. */
  readonly mass: Float64Array;
}

/** The neighbours of every node in one list: those of `i` are `list[offset[i]] … list[offset[i + 1] - 1]`. */
export interface Neighbours {
  readonly offset: Int32Array;
  readonly list: Int32Array;
  /** The edge that leads to each. */
  readonly edge: Int32Array;
}

export function neighboursOf({
  count,
  source,
  target,
}: Pick<Topology, 'count' | 'source' | 'target'>): Neighbours {
  const offset = new Int32Array(count + 1);
  for (const i of source) offset[i + 1] = (offset[i + 1] ?? 0) + 1;
  for (const i of target) offset[i + 1] = (offset[i + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) offset[i + 1] = (offset[i + 1] ?? 0) + (offset[i] ?? 0);
  const next = offset.slice(0, count);
  const list = new Int32Array(2 * source.length);
  const edge = new Int32Array(2 * source.length);
  const add = (from: number, to: number, e: number): void => {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    list[at] = to;
    edge[at] = e;
  };
  for (let e = 0; e < source.length; e++) {
    const a = source[e] ?? 0;
    const b = target[e] ?? 0;
    add(a, b, e);
    add(b, a, e);
  }
  return { offset, list, edge };
}

/** A topology of edges that all pull alike. */
export function topologyOf(count: number, source: Int32Array, target: Int32Array): Topology {
  const mass = new Float64Array(count).fill(1);
  for (const i of source) mass[i] = (mass[i] ?? 0) + 1;
  for (const i of target) mass[i] = (mass[i] ?? 0) + 1;
  return { count, source, target, pull: new Float64Array(source.length).fill(1), mass };
}
