/** An engine in the page itself, for pages that allow no worker and browsers that cannot paint in one. */
import type { Connection } from './connect.ts';
import { createEngine } from './engine.ts';
import type { Reply } from './protocol.ts';
import { canvasSurface } from './surface.ts';

/** Milliseconds of layout between two frames: the page stays responsive. */
const SLICE = 8;

/** Paints on two canvases of the page. */
export function connectInPage(
  base: HTMLCanvasElement,
  marks: HTMLCanvasElement,
  listener: (reply: Reply) => void,
): Connection {
  let closed = false;
  const engine = createEngine({
    surface: canvasSurface(base, marks),
    slice: SLICE,
    reply: (reply) => {
      if (!closed) listener(reply);
    },
  });
  return {
    runsIn: 'page',
    send(request) {
      engine.receive(request);
    },
    close() {
      engine.receive({ type: 'close' });
      closed = true;
    },
  };
}
