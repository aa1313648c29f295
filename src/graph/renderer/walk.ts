/** Walking from node to node by the arrow keys. */
import type { GraphArrays } from '../paint/scene.ts';
import type { Places } from '../layout/places.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** How much going aside costs, against going on. */
const ASIDE = 2;
/** Nodes outside of this cone (tangent of its half angle) are not in the direction at all. */
const CONE = 1.8;

/**
 * The node that lies in a direction from `from`: a neighbour where one does, else any; -1 where there is
 * none.
 */
export function nodeTowards(
  { count, source, target }: GraphArrays,
  { x, y }: Places,
  from: number,
  direction: Direction,
): number {
  const [ux, uy] = VECTORS[direction];
  const fromX = x[from] ?? 0;
  const fromY = y[from] ?? 0;
  const cost = (i: number): number => {
    const dx = (x[i] ?? 0) - fromX;
    const dy = (y[i] ?? 0) - fromY;
    const on = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    return on > 0 && aside <= CONE * on ? on + ASIDE * aside : Infinity;
  };
  let best = -1;
  let least = Infinity;
  const consider = (i: number): void => {
    if (i === from) return;
    const price = cost(i);
    if (price < least) {
      least = price;
      best = i;
    }
  };
  for (let e = 0; e < source.length; e++) {
    const a = source[e] ?? 0;
    const b = target[e] ?? 0;
    if (a === from) consider(b);
    else if (b === from) consider(a);
  }
  if (best >= 0) return best;
  for (let i = 0; i < count; i++) consider(i);
  return best;
}
