/** The worker's entry: one worker serves every picture of a page. */
import { createEngine, type Engine } from './engine.ts';
import type { FromWorker, Reply, ToWorker } from './protocol.ts';
import { offscreenSurface } from './surface.ts';

/** Long enough to lose nothing by pausing, short enough to be asked to stop. */
const SLICE = 30;

const engines = new Map<number, Engine>();

const transferable = (reply: Reply): Transferable[] => {
  if (reply.type !== 'shown' && reply.type !== 'painted') return [];
  const bitmaps = [reply.base, reply.marks].filter((bitmap) => bitmap !== null);
  return reply.type === 'shown' ? [...bitmaps, reply.x.buffer, reply.y.buffer] : bitmaps;
};

const tell = (message: FromWorker, transfer: Transferable[] = []): void => {
  postMessage(message, { transfer });
};

const engineOf = (picture: number): Engine => {
  const known = engines.get(picture);
  if (known !== undefined) return known;
  const engine = createEngine({
    surface: offscreenSurface(),
    slice: SLICE,
    reply: (reply) => {
      tell({ picture, reply }, transferable(reply));
    },
  });
  engines.set(picture, engine);
  return engine;
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { picture, request } = data;
  try {
    engineOf(picture).receive(request);
  } catch {
    tell({ picture, reply: { type: 'failed' } });
  }
  if (request.type === 'close') engines.delete(picture);
});

tell({ type: 'ready' });
