/**
 * Pan, zoom and pinch, presses, hovering and dragging of nodes: what a reader does with mouse, pen and
 * fingers. The page below stays scrollable: until the picture has the focus, the wheel zooms only with
 * Ctrl or ⌘, and one finger scrolls the page while two move the picture.
 */
import { createGesture, dragAction, pinchAction } from '@use-gesture/vanilla';
import type { Place } from '../store/state.ts';
import type { Hit } from './port.ts';

/** What gestures act on. Points are in CSS pixels from the top left of the container. */
export interface GestureTarget {
  pan(dx: number, dy: number): void;
  zoom(factor: number, around: Place): void;
  hit(at: Place): Hit | null;
  /** @param done whether the node was let go there */
  drag(id: string, at: Place, done: boolean): void;
  press(hit: Hit | null, how: { readonly also: boolean; readonly double: boolean }): void;
  hover(hit: Hit | null, at: Place): void;
}

/** Two presses of the same thing within so many milliseconds are a double one. */
const DOUBLE = 350;
/** A turn of the wheel by so many pixels doubles the scale, and halves it in the other direction. */
const DOUBLING = 240;
/** One event zooms no further than this, however fast the wheel is turned. */
const FASTEST = 1.6;
const LINE = 16;
const PAGE = 400;

const createPointerGestures = createGesture([dragAction, pinchAction]);

/** Where the wheel would have scrolled to, in pixels, whatever unit the browser counts in. */
const wheelPixels = ({ deltaY, deltaMode }: WheelEvent): number =>
  deltaY *
  (deltaMode === WheelEvent.DOM_DELTA_LINE
    ? LINE
    : deltaMode === WheelEvent.DOM_DELTA_PAGE
      ? PAGE
      : 1);

/** @returns ends it, leaving nothing behind */
export function watchGestures(container: HTMLElement, target: GestureTarget): () => void {
  const { style } = container;
  const focused = (): boolean => container.matches(':focus, :focus-within');
  const at = (x: number, y: number): Place => {
    const { left, top } = container.getBoundingClientRect();
    return { x: x - left, y: y - top };
  };
  const keepScrolling = (): void => {
    style.touchAction = focused() ? 'none' : 'pan-x pan-y';
  };

  let grabbed: string | null = null;
  let panning = false;
  let last: { readonly id: string | undefined; readonly time: number } | null = null;
  let hovered: string | undefined;
  let pointed: Place | null = null;
  let frame: number | null = null;

  const tap = (point: Place, also: boolean, time: number): void => {
    const hit = target.hit(point);
    const double = last !== null && last.id === hit?.id && time - last.time < DOUBLE;
    last = double ? null : { id: hit?.id, time };
    target.press(hit, { also, double });
  };

  const gestures = createPointerGestures(
    container,
    {
      onDrag({
        first,
        last: ends,
        tap: tapped,
        xy,
        initial,
        delta,
        event,
        pinching,
        cancel,
        ...keys
      }) {
        const touch = 'pointerType' in event && event.pointerType === 'touch';
        if (tapped) {
          tap(at(...xy), keys.shiftKey || keys.ctrlKey || keys.metaKey, event.timeStamp);
          return;
        }
        // The page scrolls, or two fingers are at work.
        if (pinching === true || (touch && !focused())) {
          cancel();
          return;
        }
        if (first) {
          const hit = target.hit(at(...initial));
          grabbed = hit?.kind === 'node' ? hit.id : null;
          panning = grabbed === null;
          style.cursor = 'grabbing';
        }
        if (grabbed !== null) target.drag(grabbed, at(...xy), ends);
        else if (panning) target.pan(...delta);
        if (ends) {
          grabbed = null;
          panning = false;
          style.cursor = '';
        }
      },
      onPinch({ first, origin, movement: [factor], memo, event }) {
        if (event.cancelable) event.preventDefault();
        const point = at(...origin);
        const before: unknown = memo;
        if (!first && isPinch(before)) {
          target.pan(point.x - before.point.x, point.y - before.point.y);
          target.zoom(factor / before.factor, point);
        }
        return { factor, point };
      },
    },
    {
      eventOptions: { passive: false },
      drag: { filterTaps: true, pointer: { keys: false } },
      // Touch events, because they can keep the page from scrolling when the second finger comes.
      pinch: { pointer: { touch: true }, pinchOnWheel: false },
    },
  );

  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !focused()) return;
    event.preventDefault();
    const factor = 2 ** (-wheelPixels(event) / DOUBLING);
    const limited = Math.min(FASTEST, Math.max(1 / FASTEST, factor));
    target.zoom(limited, at(event.clientX, event.clientY));
  };

  const hover = (): void => {
    frame = null;
    const hit = pointed === null ? null : target.hit(pointed);
    if (hit?.id === hovered) return;
    hovered = hit?.id;
    style.cursor = hit === null ? '' : 'pointer';
    target.hover(hit, pointed ?? { x: 0, y: 0 });
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    pointed = event.type === 'pointerleave' ? null : at(event.clientX, event.clientY);
    frame ??= requestAnimationFrame(hover);
  };

  const leaving = new AbortController();
  const { signal } = leaving;
  container.addEventListener('wheel', onWheel, { passive: false, signal });
  container.addEventListener('pointermove', onMove, { signal });
  container.addEventListener('pointerleave', onMove, { signal });
  container.addEventListener('focusin', keepScrolling, { signal });
  container.addEventListener('focusout', keepScrolling, { signal });
  keepScrolling();
  return () => {
    gestures.destroy();
    leaving.abort();
    if (frame !== null) cancelAnimationFrame(frame);
    style.cursor = '';
    style.touchAction = '';
  };
}

interface Pinch {
  readonly factor: number;
  readonly point: Place;
}

const isPinch = (memo: unknown): memo is Pinch =>
  typeof memo === 'object' && memo !== null && 'factor' in memo && 'point' in memo;
