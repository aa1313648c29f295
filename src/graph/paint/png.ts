/** The whole graph as a PNG, with legend and source line. */
import type { PngOptions } from '../worker/protocol.ts';
import type { Scene } from './scene.ts';
import type { PictureStyle } from './style.ts';
export const paintPng = (
  _scene: Scene | null,
  _style: PictureStyle | null,
  _options: PngOptions,
): Promise<Blob | null> => Promise.resolve(null);
