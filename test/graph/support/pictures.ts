/** Pictures in a page, and what can be seen in them. */
import { waitUntil } from '@open-wc/testing';
import { createPicture } from '../../../src/graph/renderer/picture.ts';
import type {
  Picture,
  PictureData,
  PictureListener,
  PictureOptions,
  PictureStyle,
} from '../../../src/graph/renderer/port.ts';
import { researchGraph } from '../../fixtures/research-graph.ts';

export const STYLE: PictureStyle = {
  colours: {
    nodes: { work: '#4a7fb5', researcher: '#c4682b', topic: '#4f8a4f', institution: '#9467a8' },
    edge: '#b9bdc2',
    edgeClear: '#444444',
    label: '#222222',
    background: '#ffffff',
    focus: '#0b57d0',
    outline: null,
  },
  font: 'sans-serif',
  fontSize: 12,
  direction: 'ltr',
  reducedMotion: false,
};

/** Everything that a picture has told, in its order. */
export interface Told {
  readonly listener: PictureListener;
  readonly events: string[];
}

export function listening(): Told {
  const events: string[] = [];
  return {
    events,
    listener: {
      pressed: (hit, { also, double }) => {
        const how = `${also ? ' also' : ''}${double ? ' double' : ''}`;
        events.push(`pressed ${hit === null ? 'nothing' : hit.id}${how}`);
      },
      hovered: (hit) => {
        events.push(`hovered ${hit === null ? 'nothing' : hit.id}`);
      },
      dragged: (id) => {
        events.push(`dragged ${id}`);
      },
      viewportChanged: () => {
        events.push('viewport');
      },
      lost: () => {
        events.push('lost');
      },
    },
  };
}

export const dataOf = (count: number, seed?: number): PictureData => {
  const { nodes, edges } = researchGraph(count, seed);
  return {
    nodes,
    edges: edges.map((edge) => ({ ...edge, id: `${edge.source} ${edge.target}` })),
    pinned: new Map(),
  };
};

export interface Made {
  readonly picture: Picture;
  readonly container: HTMLElement;
  readonly events: string[];
}

/** Until the reader's hands are listened to, which no picture waits for. */
export const handsOn = ({ container }: Made): Promise<void> =>
  waitUntil(() => container.style.touchAction !== '', 'no gestures');

const made: Made[] = [];

/** A picture in a box of its own; `clear` takes them all away. */
export async function pictureIn(
  width: number,
  height: number,
  options: Partial<PictureOptions> = {},
): Promise<Made> {
  const container = document.createElement('div');
  Object.assign(container.style, {
    position: 'relative',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(container);
  const { listener, events } = listening();
  const picture = await createPicture(container, {
    style: STYLE,
    seed: 'seed',
    listener,
    ...options,
  });
  const one = { picture, container, events };
  made.push(one);
  return one;
}

export function clear(): void {
  for (const { picture, container } of made.splice(0)) {
    picture.destroy();
    container.remove();
  }
}

/** What is painted, all layers of it, as red, green, blue and alpha. */
export function pixelsOf(container: HTMLElement): ImageData {
  const { width, height } = container.getBoundingClientRect();
  if (width * height === 0) return new ImageData(1, 1);
  const copy = new OffscreenCanvas(width, height);
  const context = copy.getContext('2d');
  if (context === null) throw new Error('no drawing context');
  for (const canvas of container.querySelectorAll('canvas')) {
    context.globalAlpha = Number(canvas.style.opacity || '1');
    if (canvas.width > 0) context.drawImage(canvas, 0, 0, width, height);
  }
  return context.getImageData(0, 0, width, height);
}

/** How many pixels have a colour, give or take what smoothing does. */
export function countOf({ data }: ImageData, colour: string): number {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    const near = wanted.every((channel, i) => Math.abs((data[at + i] ?? 0) - channel) <= 6);
    if (near && (data[at + 3] ?? 0) > 200) found++;
  }
  return found;
}

/** Where a node is in pixels of the frame. */
export function pixelOf(picture: Picture, id: string): { x: number; y: number } {
  const { viewport } = picture;
  const place = picture.placeOf(id);
  if (place === null) throw new Error(`${id} is not there`);
  return { x: place.x * viewport.scale + viewport.x, y: place.y * viewport.scale + viewport.y };
}

/** Until something is painted in a colour. */
export const painted = (container: HTMLElement, colour: string): Promise<void> =>
  waitUntil(() => countOf(pixelsOf(container), colour) > 10, `nothing is ${colour}`);
