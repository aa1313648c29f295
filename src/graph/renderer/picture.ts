/** The picture that people see: laid out and painted by an engine, in a worker where the page allows one. */
import type { Analysis } from '../cytoscape/analysis.ts';
import type { Place } from '../store/state.ts';
import type { PngOptions, Reply } from '../worker/protocol.ts';
import { fitViewport, placeAt, zoomed } from './camera.ts';
import { Companion } from './companion.ts';
import { Exports } from './exports.ts';
import { goesOn, numberGraph, type Numbering } from './numbering.ts';
import type {
  CreatePicture,
  ExportOptions,
  Hit,
  Picture,
  PictureData,
  PictureMarks,
  PictureOptions,
  PictureStyle,
  Viewport,
} from './port.ts';
import { resolveSettings, type GraphSettings } from '../settings.ts';
import { Screen, type Size } from './screen.ts';
import { markNumbers, settle, Shown } from './shown.ts';
import type { Direction } from './walk.ts';

/** Pixels between a revealed node and the frame. */
const REVEAL = 48;

/** Something that is to be shown, and is being laid out. */
interface Run {
  readonly number: number;
  readonly numbering: Numbering;
  /** Of this one and all that it took the place of. */
  readonly waiting: (() => void)[];
}

class CanvasPicture implements Picture {
  readonly #container: HTMLElement;
  readonly #options: PictureOptions;
  readonly #settings: GraphSettings;
  readonly #screen: Screen;
  #style: PictureStyle;
  #shown = new Shown();
  #marks: PictureMarks = { selected: [], focused: null };
  readonly #companion = new Companion();
  #hovered: string | null = null;
  #run: Run | null = null;
  #runs = 0;
  /** Whether everything has been in view once. */
  #fitted = false;
  readonly #exports = new Exports();
  #ignore = (): void => undefined;
  #destroyed = false;

  constructor(container: HTMLElement, options: PictureOptions) {
    this.#container = container;
    this.#options = options;
    this.#style = options.style;
    this.#settings = resolveSettings(options.settings);
    this.#screen = new Screen(container, (reply) => {
      this.#receive(reply);
    });
  }

  /** @throws Error where the browser has no canvas to draw on */
  async start(): Promise<void> {
    await this.#screen.connect(this.#settings.worker);
    this.#introduce(this.#container.getBoundingClientRect());
  }

  /** Listens to the reader's hands; nothing waits for this. */
  async listen(): Promise<void> {
    const { watchGestures } = await import('./gestures.ts');
    if (this.#destroyed) return;
    const { listener } = this.#options;
    this.#ignore = watchGestures(this.#container, {
      pan: (dx, dy) => {
        this.panBy(dx, dy);
      },
      zoom: (factor, around) => {
        this.zoomBy(factor, around);
      },
      hit: (at) => this.hit(at),
      drag: (id, at, done) => {
        this.#drag(id, placeAt(this.viewport, at), done);
      },
      press: (hit, how) => {
        listener.pressed(hit, how);
      },
      hover: (hit, at) => {
        this.#hovered = hit?.kind === 'node' ? hit.id : null;
        this.mark(this.#marks);
        listener.hovered(hit, at);
      },
    });
  }

  get runsIn(): 'worker' | 'page' {
    return this.#screen.runsIn;
  }

  get viewport(): Viewport {
    return this.#screen.viewport;
  }

  show(data: PictureData): Promise<void> {
    return this.#lay(data, this.#shown);
  }

  analysis(): Promise<Analysis | null> {
    return this.#companion.ready();
  }

  relayout(): Promise<void> {
    this.#fitted = false;
    return this.#lay(this.#shown.numbering.data, null);
  }

  mark(marks: PictureMarks): void {
    if (this.#destroyed) return;
    this.#marks = marks;
    const numbers = markNumbers(this.#shown.numbering, marks, this.#hovered);
    this.#screen.fade(numbers.nodes.length + numbers.edges.length > 0);
    // What is about to be shown brings its own.
    if (this.#run === null) this.#screen.change({ marks: numbers });
  }

  restyle(style: PictureStyle): void {
    this.#style = style;
    this.#screen.change({ style });
  }

  resize(width: number, height: number): void {
    if (this.#destroyed) return;
    this.#screen.resize({ width, height });
    if (!this.#fitted && this.#run === null) this.fit();
  }

  placeOf(id: string): Place | null {
    return this.#shown.placeOf(id);
  }

  hit(at: Place): Hit | null {
    return this.#shown.hit(placeAt(this.viewport, at), this.viewport.scale);
  }

  neighbourTowards(id: string, direction: Direction): string | null {
    return this.#shown.neighbourTowards(id, direction);
  }

  zoomBy(factor: number, around?: Place): void {
    const { width, height } = this.#screen.size;
    const point = around ?? { x: width / 2, y: height / 2 };
    this.#look(zoomed(this.viewport, factor, point, this.#settings));
  }

  panBy(dx: number, dy: number): void {
    const { scale, x, y } = this.viewport;
    this.#look({ scale, x: x + dx, y: y + dy });
  }

  fit(ids?: readonly string[]): void {
    const { size } = this.#screen;
    const places = ids === undefined ? this.#shown.places : this.#shown.placesOf(ids);
    if (places.x.length === 0 || size.width === 0 || size.height === 0) return;
    this.#fitted = true;
    this.#look(fitViewport(places, size, this.#settings), false);
  }

  reveal(id: string): void {
    const place = this.placeOf(id);
    if (place === null) return;
    const { scale, x, y } = this.viewport;
    const { width, height } = this.#screen.size;
    const px = place.x * scale + x;
    const py = place.y * scale + y;
    const inside = (at: number, length: number): number => {
      const edge = Math.min(REVEAL, length / 2);
      return Math.max(edge, Math.min(length - edge, at)) - at;
    };
    const dx = inside(px, width);
    const dy = inside(py, height);
    if (dx !== 0 || dy !== 0) this.#look({ scale, x: x + dx, y: y + dy }, false);
  }

  toPng(options: PngOptions): Promise<Blob> {
    return this.#exports.ask((ticket) => {
      if (this.#destroyed) this.#exports.giveUp();
      else this.#screen.send({ type: 'png', ticket, options });
    });
  }

  async toSvg(options: ExportOptions): Promise<string> {
    const { svgOf } = await import('../paint/svg.ts');
    const { numbering, places } = this.#shown;
    return svgOf(numbering.graph, places, this.#style, options);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#ignore();
    this.#companion.destroy();
    this.#screen.destroy();
    for (const done of this.#run?.waiting ?? []) done();
    this.#exports.giveUp();
    this.#run = null;
    this.#shown = new Shown();
  }

  /** Tells a new engine what it has to know. */
  #introduce(size: Size): void {
    this.#screen.change({ style: this.#style, settings: this.#settings });
    this.#screen.resize(size);
    this.#screen.flush();
  }

  /** Begins anew in the page, with everything where it was. */
  async #recover(): Promise<void> {
    const { listener } = this.#options;
    if (this.runsIn === 'page') {
      listener.lost();
      return;
    }
    try {
      const { size } = this.#screen;
      await this.#screen.reconnect();
      this.#introduce(size);
      const { data } = this.#run?.numbering ?? this.#shown.numbering;
      await this.show(data);
    } catch {
      listener.lost();
    }
  }

  #drag(id: string, place: Place, done: boolean): void {
    const node = this.#shown.numbering.number.get(id);
    // While something new is laid out, numbers are about to change.
    if (node === undefined || this.#run !== null) return;
    this.#shown.move(node, place);
    this.#screen.change({ moved: { node, ...place }, moving: !done });
    if (done) this.#options.listener.dragged(id, place);
  }

  #look(viewport: Viewport, moving = true): void {
    if (this.#destroyed) return;
    this.#screen.look(viewport, moving);
    this.#options.listener.viewportChanged(viewport);
  }

  /** Lays `data` out, with nodes staying where `around` has them. */
  #lay(data: PictureData, around: Shown | null): Promise<void> {
    if (this.#destroyed) return Promise.resolve();
    const shown = this.#shown.numbering;
    // What is on its way is not painted yet.
    const before = this.#run === null && goesOn(shown, data) ? shown : null;
    const numbering = numberGraph(data, before);
    return new Promise((resolve) => {
      const number = ++this.#runs;
      this.#screen.flush();
      this.#screen.send({
        type: 'show',
        run: number,
        graph: numbering.graph,
        since: before && { nodes: before.graph.count, edges: before.graph.source.length },
        settled: settle(numbering, around),
        seed: this.#options.seed,
        viewport: this.#fitted ? this.viewport : null,
        marks: markNumbers(numbering, this.#marks, this.#hovered),
      });
      this.#run = { number, numbering, waiting: [...(this.#run?.waiting ?? []), resolve] };
      void this.#companion.fetch();
    });
  }

  #receive(reply: Reply): void {
    switch (reply.type) {
      case 'shown': {
        const run = this.#run;
        if (run?.number !== reply.run) return;
        this.#run = null;
        this.#shown = new Shown(run.numbering, { x: reply.x, y: reply.y });
        if (!this.#fitted && this.#screen.size.width > 0 && this.#screen.size.height > 0) {
          this.#fitted = true;
          this.#screen.adopt(reply.viewport);
          this.#options.listener.viewportChanged(reply.viewport);
        }
        this.mark(this.#marks);
        if (!reply.whole) this.#screen.change({ moving: false });
        this.#companion.show(run.numbering.data);
        for (const done of run.waiting) done();
        return;
      }
      case 'png':
        this.#exports.answer(reply.ticket, reply.blob);
        return;
      case 'failed':
        this.#exports.giveUp();
        void this.#recover();
        return;
      case 'painted':
    }
  }
}

export const createPicture: CreatePicture = async (container, options) => {
  const picture = new CanvasPicture(container, options);
  await picture.start();
  void picture.listen();
  return picture;
};
