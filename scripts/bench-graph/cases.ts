/** Opens the page once for each case, in a fresh browser context, and drives it with real input. */
import type { Browser, CDPSession, Page } from 'playwright';
import type { BenchGraph } from './bench-graph.ts';
import type { BenchPage, PageRecord } from './page/main.ts';
import { quantile } from '../bench/bench.ts';
import { inTime } from './in-time.ts';

declare global {
  interface Window {
    /** Put there by the benchmark's page. */
    readonly bench: BenchPage;
  }
}

export interface Case {
  readonly contestant: string;
  readonly graph: BenchGraph;
  /** Whether the library has drawn once before in this page. */
  readonly warm: boolean;
  /** Places for contestants that take them. */
  readonly places: readonly number[] | null;
}

export interface CaseRecord extends PageRecord {
  /** Megabytes of JavaScript heap that the picture holds. */
  readonly heap: number;
  /** 95th percentile of the time between frames, in milliseconds. */
  readonly panFrame: number;
  readonly zoomFrame: number;
  /** Milliseconds of script for each frame. */
  readonly panScript: number;
  readonly hoverScript: number;
  readonly expansion: number;
  /** How far nodes that were there moved when others came. */
  readonly moved: number;
}

/** What takes longer than so many milliseconds is given up. */
export const TIMEOUT = 60_000;
/** Gestures and an expansion take some seconds, unless frames stand still. */
const LATER = 20_000;
const GESTURE = 1600;
const WIDTH = 1280;
const HEIGHT = 800;

const UNKNOWN = { panFrame: NaN, zoomFrame: NaN, panScript: NaN, hoverScript: NaN };

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
};

const scriptSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
};

/** Moves the mouse for a while, a step a frame, and notes the frames. */
async function gesture(
  page: Page,
  session: CDPSession,
  step: (index: number) => Promise<void>,
): Promise<{ frame: number; script: number }> {
  const before = await scriptSeconds(session);
  await page.evaluate(() => {
    window.bench.watchFrames();
  });
  const end = Date.now() + GESTURE;
  for (let index = 0; Date.now() < end; index++) {
    await step(index);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate(() => window.bench.stopFrames());
  const script = ((await scriptSeconds(session)) - before) * 1000;
  return { frame: quantile(frames, 0.95), script: script / Math.max(1, frames.length) };
}

async function gestures(
  page: Page,
  session: CDPSession,
): Promise<Pick<CaseRecord, 'panFrame' | 'zoomFrame' | 'panScript' | 'hoverScript'>> {
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  // The picture takes the wheel only when it has the focus, as a page must stay scrollable.
  await page.mouse.click(5, 5);
  await page.mouse.move(x, y);
  const hover = await gesture(page, session, (index) =>
    page.mouse.move(x + 300 * Math.sin(index / 12), y + 200 * Math.cos(index / 9)),
  );
  await page.mouse.move(20, 20);
  await page.mouse.down();
  const pan = await gesture(page, session, (index) =>
    page.mouse.move(20 + 60 * Math.sin(index / 8), 20 + 40 * Math.sin(index / 5)),
  );
  await page.mouse.up();
  await page.mouse.move(x, y);
  const zoom = await gesture(page, session, (index) =>
    page.mouse.wheel(0, Math.sin(index / 10) > 0 ? -40 : 40),
  );
  return {
    panFrame: pan.frame,
    zoomFrame: zoom.frame,
    panScript: pan.script,
    hoverScript: hover.script,
  };
}

/** @returns what was measured, or `null` when the settled picture took longer than `TIMEOUT` */
export async function measure(
  browser: Browser,
  url: string,
  { contestant, graph, warm, places }: Case,
): Promise<CaseRecord | null> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate(([name, given, again]) => window.bench.load(name, given, again), [
      contestant,
      places,
      warm,
    ] as const);
    const before = await heapOf(session);
    const record = await inTime(
      page.evaluate((data) => window.bench.run(data), graph),
      TIMEOUT,
    );
    if (record === null) return null;
    const heap = (await heapOf(session)) - before;
    const moved = await inTime(gestures(page, session), LATER);
    // A page that stood still then would not answer now.
    const grown =
      graph.delta === null || moved === null
        ? null
        : await inTime(
            page.evaluate((data) => window.bench.expand(data), graph),
            LATER,
          );
    return {
      ...record,
      ...(moved ?? UNKNOWN),
      heap,
      expansion: grown?.time ?? NaN,
      moved: grown?.moved ?? NaN,
    };
  } finally {
    await context.close();
  }
}
