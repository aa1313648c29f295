/** A picture's frames: asks the engine for one at a time, and moves the last one until the next is there. */
import type { Connection } from '../worker/connect.ts';
import { connectToWorker } from '../worker/connect.ts';
import type { FrameChanges, Reply, Request } from '../worker/protocol.ts';
import { createLayers, type Layers } from './layers.ts';
import type { Viewport } from './port.ts';

/** The picture has come to rest when nothing moved it for so many milliseconds. */
const REST = 120;
/** Device pixels that a layer has at most: more take longer than their sharpness is worth. */
const MOST_PIXELS = 16_000_000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export class Screen {
  readonly #container: HTMLElement;
  #layers: Layers;
  readonly #receive: (reply: Reply) => void;
  #connection: Connection | null = null;
  #viewport: Viewport = { scale: 1, x: 0, y: 0 };
  #size: Size = { width: 0, height: 0 };
  #changes: FrameChanges | null = null;
  #inFlight = false;
  #frame: number | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #leaving = new AbortController();
  #closed = false;

  /** @param receive what the engine answers, after the screen has shown it */
  constructor(container: HTMLElement, receive: (reply: Reply) => void) {
    this.#container = container;
    this.#layers = createLayers(container);
    this.#receive = receive;
    this.#watchRatio();
  }

  get runsIn(): 'worker' | 'page' {
    return this.#connection?.runsIn ?? 'page';
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get size(): Size {
    return this.#size;
  }

  /** @throws Error where the browser has no canvas to draw on */
  async connect(allowWorker: boolean): Promise<void> {
    const listener = (reply: Reply): void => {
      this.#take(reply);
    };
    const { base, marks } = this.#layers;
    const connection =
      (allowWorker ? await connectToWorker(listener) : null) ??
      (await import('../worker/in-page.ts')).connectInPage(base, marks, listener);
    if (this.#closed) connection.close();
    else this.#connection = connection;
  }

  /** Begins anew in the page, because what the worker did cannot be had any more. */
  async reconnect(): Promise<void> {
    this.#connection?.close();
    this.#connection = null;
    this.#layers.remove();
    this.#layers = createLayers(this.#container);
    this.#inFlight = false;
    await this.connect(false);
  }

  send(request: Request): void {
    this.#connection?.send(request);
  }

  /** Asks for a frame with these changes, together with all others that are asked for until then. */
  change(changes: FrameChanges): void {
    if (this.#closed) return;
    this.#changes = { ...this.#changes, ...changes };
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.flush();
    });
  }

  /** Sends what has changed, unless a frame is on its way already. */
  flush(): void {
    if (this.#changes === null || this.#inFlight || this.#connection === null) return;
    const changes = this.#changes;
    this.#changes = null;
    this.#inFlight = true;
    this.send({ type: 'paint', changes });
  }

  /** @param moving whether more is likely to follow, so that a coarser frame will do */
  look(viewport: Viewport, moving: boolean): void {
    if (this.#closed) return;
    this.#viewport = viewport;
    this.#layers.follow(viewport);
    this.change({ viewport, moving });
    clearTimeout(this.#rest);
    if (moving) {
      this.#rest = setTimeout(() => {
        this.change({ moving: false });
      }, REST);
    }
  }

  /** Takes over a viewport that has been painted already. */
  adopt(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#layers.follow(viewport);
  }

  resize({ width, height }: Size): void {
    const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height || 1)));
    this.#size = { width, height };
    this.#layers.resize(width, height);
    this.change({ size: { width, height, ratio } });
  }

  fade(selected: boolean): void {
    this.#layers.fade(selected);
  }

  destroy(): void {
    this.#closed = true;
    this.#leaving.abort();
    clearTimeout(this.#rest);
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#connection?.close();
    this.#connection = null;
    this.#layers.remove();
  }

  /** Another screen, or another zoom of the page: as sharp as before. */
  #watchRatio(): void {
    const { signal } = this.#leaving;
    if (signal.aborted) return;
    const again = (): void => {
      this.resize(this.#size);
      this.#watchRatio();
    };
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', again, {
      once: true,
      signal,
    });
  }

  #take(reply: Reply): void {
    if (this.#closed) return;
    if (reply.type === 'shown' || reply.type === 'painted') this.#layers.take(reply);
    if (reply.type === 'painted') {
      this.#inFlight = false;
      if (this.#changes !== null) this.change({});
    }
    this.#receive(reply);
  }
}
