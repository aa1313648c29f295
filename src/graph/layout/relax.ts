/** Letting some nodes settle among others that do not move. */
import { Forces } from './forces.ts';
import { GAP, ROUNDS, THETA } from './measures.ts';
import { separate } from './separate.ts';
import type { Places } from './places.ts';
import type { Topology } from './topology.ts';

/** All push alike, and little: that many have gathered somewhere is no reason to keep a new one far from it. */
const MASS = 1;
const PULL = 8;

/**
 * Moves the nodes of `places` that are not fixed to where their edges draw them, beside all others.
 *
 * @param options.unit the picture's units to one unit of the forces
 */
export function* relax(
  topology: Topology,
  { x, y }: Places,
  radius: Float64Array,
  fixed: Uint8Array,
  options: { readonly unit: number; readonly steps: number },
): Generator<void, void> {
  const { unit, steps } = options;
  const scaled = { x: x.map((at) => at / unit), y: y.map((at) => at / unit) };
  const alike = { ...topology, mass: topology.mass.map(() => MASS) };
  const forces = new Forces(alike, THETA, fixed);
  for (let step = 0; step < steps; step++) {
    const left = 1 - step / steps;
    forces.step(scaled, {
      gravity: 0,
      linear: PULL,
      constant: 0,
      rate: 0.8 * left,
      momentum: 0.4,
      longest: 1.5 * left,
    });
    yield;
  }
  const room = radius.map((r) => (r + GAP) / unit);
  yield* separate(scaled, room, ROUNDS, fixed);
  for (let i = 0; i < x.length; i++) {
    if (fixed[i] === 1) continue;
    x[i] = (scaled.x[i] ?? 0) * unit;
    y[i] = (scaled.y[i] ?? 0) * unit;
  }
}
