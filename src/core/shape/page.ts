import type { Page } from '../schema/page.ts';
import { fit, shapeOf, type Shape } from './shape.ts';

/** A page without its items, which are checked one by one. */
const frame: Shape<Pick<Page<unknown>, 'total' | 'next'>> = shapeOf({
  total: ['c', null],
  next: ['s', null],
});

/**
 * Reads a page and leaves out items of the wrong shape, counting them.
 *
 * @throws TypeError when the frame itself is not a page.
 */
export function fitPage<T>(item: Shape<T>, input: unknown): Page<T> {
  const { total, next } = fit(frame, input);
  const candidates: unknown =
    typeof input === 'object' && input !== null && 'items' in input ? input.items : null;
  if (!Array.isArray(candidates)) throw new TypeError('no items');
  const items: T[] = [];
  for (const candidate of candidates) {
    try {
      items.push(fit(item, candidate));
    } catch {
      // Counted below.
    }
  }
  return { items, total, next, rejected: candidates.length - items.length };
}
