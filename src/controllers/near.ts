/** What "near the viewport" means. */

/** How far outside the viewport it begins, in pixels. */
export const MARGIN = 400;

export const isNear = ({ top, bottom, left, right }: DOMRect): boolean =>
  bottom > -MARGIN && top < innerHeight + MARGIN && right > -MARGIN && left < innerWidth + MARGIN;
