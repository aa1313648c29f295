/** Where nodes are: for the page as for the engine. */

/** A place for every node. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export const placesFor = (count: number): Places => ({
  x: new Float64Array(count),
  y: new Float64Array(count),
});

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all places; around none, nothing at the origin. */
export function boxOf({ x, y }: Places): Box {
  if (x.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const at of x) {
    if (at < left) left = at;
    if (at > right) right = at;
  }
  for (const at of y) {
    if (at < top) top = at;
    if (at > bottom) bottom = at;
  }
  return { left, top, right, bottom };
}

/** The places of some nodes, in the order in which they are named. */
export const placesOf = ({ x, y }: Places, nodes: Iterable<number>): Places => ({
  x: Float64Array.from(nodes, (i) => x[i] ?? 0),
  y: Float64Array.from(nodes, (i) => y[i] ?? 0),
});
