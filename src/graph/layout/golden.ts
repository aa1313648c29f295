/** Directions that fill a circle evenly, as the seeds of a sunflower do. */
import { placesFor, type Places } from './places.ts';

// Cosine and sine of the golden angle, as numbers: engines differ in the last bit of `Math.cos`.
const COS = -0.7373688780783197;
const SIN = 0.675490294261524;

/** So many turns by the golden angle, each as a point of the unit circle. */
export function goldenTurns(count: number): Places {
  const { x, y } = placesFor(count);
  let [px, py] = [1, 0];
  for (let i = 0; i < count; i++) {
    x[i] = px;
    y[i] = py;
    [px, py] = [px * COS - py * SIN, px * SIN + py * COS];
  }
  return { x, y };
}
