/** A picture that draws nothing: for tests, and for a page that allows no more. */
import type { CreatePicture, Hit, Picture, PictureData, Viewport } from './port.ts';

const EMPTY: PictureData = { nodes: [], edges: [], pinned: new Map() };

/** Nodes stand in a row, 100 apart, in the order given; everything else is as the port says. */
export const createNullPicture: CreatePicture = (_container, { listener }) => {
  let data = EMPTY;
  let viewport: Viewport = { scale: 1, x: 0, y: 0 };
  let gone = false;

  const place = (id: string) => {
    const index = data.nodes.findIndex((node) => node.id === id);
    return data.pinned.get(id) ?? (index < 0 ? null : { x: index * 100, y: 0 });
  };
  const move = (next: Viewport): void => {
    if (gone) return;
    viewport = next;
    listener.viewportChanged(next);
  };
  const nearest = ({ x, y }: { x: number; y: number }): Hit | null => {
    const found = data.nodes.find(({ id }) => {
      const at = place(id);
      const { scale, x: dx, y: dy } = viewport;
      return at !== null && Math.hypot(at.x * scale + dx - x, at.y * scale + dy - y) < 10;
    });
    return found === undefined ? null : { kind: 'node', id: found.id };
  };

  const picture: Picture = {
    runsIn: 'page',
    get viewport() {
      return viewport;
    },
    show(next) {
      if (!gone) data = next;
      return Promise.resolve();
    },
    mark: () => undefined,
    restyle: () => undefined,
    resize: () => undefined,
    placeOf: place,
    hit: nearest,
    neighbourTowards(id, direction) {
      const index = data.nodes.findIndex((node) => node.id === id);
      const step = direction === 'left' ? -1 : direction === 'right' ? 1 : 0;
      return step === 0 || index < 0 ? null : (data.nodes[index + step]?.id ?? null);
    },
    zoomBy(factor, around = { x: 0, y: 0 }) {
      const { scale, x, y } = viewport;
      move({
        scale: scale * factor,
        x: around.x - (around.x - x) * factor,
        y: around.y - (around.y - y) * factor,
      });
    },
    panBy(dx, dy) {
      move({ ...viewport, x: viewport.x + dx, y: viewport.y + dy });
    },
    fit: () => {
      move({ scale: 1, x: 0, y: 0 });
    },
    reveal: () => undefined,
    relayout: () => Promise.resolve(),
    analysis: () => Promise.resolve(null),
    toPng: () => Promise.resolve(new Blob([], { type: 'image/png' })),
    toSvg: () => Promise.resolve('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    destroy() {
      gone = true;
      data = EMPTY;
    },
  };
  return Promise.resolve(picture);
};
