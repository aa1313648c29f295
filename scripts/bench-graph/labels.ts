/** How many of the labels that a picture shows lie on one another. */
import type { Browser, Page } from 'playwright';
import * as v from 'valibot';
import type { BenchGraph } from './bench-graph.ts';
import type { Contestant } from './contestants.ts';

const Boxes = v.array(v.object({ x: v.number(), y: v.number(), width: v.number() }));

/** Height of a line of labels, in pixels: all contestants write them at 11. */
const LINE = 11;

/**
 * Notes what is written to canvases of the page, before any library runs. What was written before a
 * canvas was last cleared is forgotten. Painters in workers are not seen, so workers get no canvas.
 */
const NOTE_LABELS = `
  delete globalThis.OffscreenCanvas;
  delete HTMLCanvasElement.prototype.transferControlToOffscreen;
  const written = new Map();
  const proto = CanvasRenderingContext2D.prototype;
  const { fillText, clearRect } = proto;
  proto.clearRect = function (x, y, width, height) {
    if (width >= this.canvas.width / 2) written.set(this.canvas, []);
    return clearRect.apply(this, arguments);
  };
  proto.fillText = function (text, x, y) {
    const { a, d, e, f } = this.getTransform();
    const width = this.measureText(text).width * a;
    const start = this.textAlign === 'center' ? width / 2 : this.textAlign === 'right' ? width : 0;
    const list = written.get(this.canvas) ?? [];
    list.push({ x: x * a + e - start, y: y * d + f, width });
    written.set(this.canvas, list);
    return fillText.apply(this, arguments);
  };
  window.writtenLabels = () =>
    [...written].flatMap(([canvas, list]) => (canvas.isConnected ? list : []));
`;

export interface Labels {
  readonly shown: number;
  /** Share of them that lie on another one, 0 to 1; 0 when none is shown. */
  readonly overlapping: number;
}

/** Reads what `NOTE_LABELS` noted. */
async function readLabels(page: Page): Promise<Labels> {
  const boxes = v.parse(Boxes, await page.evaluate('window.writtenLabels()'));
  const covered = boxes.filter((box, index) =>
    boxes.some(
      (other, at) =>
        at !== index &&
        Math.abs(other.y - box.y) < LINE &&
        other.x < box.x + box.width &&
        box.x < other.x + other.width,
    ),
  ).length;
  return { shown: boxes.length, overlapping: boxes.length === 0 ? 0 : covered / boxes.length };
}

/** Draws a graph once more, in a page that notes what is written. */
export async function measureLabels(
  browser: Browser,
  url: string,
  { library }: Contestant,
  graph: BenchGraph,
  places: readonly number[] | null,
): Promise<Labels> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.addInitScript(NOTE_LABELS);
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate(([name, given]) => window.bench.load(name, given, false), [
      library,
      places,
    ] as const);
    await page.evaluate((data) => window.bench.run(data), graph);
    return await readLabels(page);
  } finally {
    await page.close();
  }
}
