/** The page of the element itself: nothing of it is there before it is asked for. */
import type { GraphExplorer } from '../../../src/index.ts';
import { painted } from './contestant.ts';

/** Milliseconds from the moment in which the element's code is asked for. */
export interface ElementRecord {
  /** Until the list can be read. */
  readonly list: number;
  /** Until the picture is drawn. */
  readonly picture: number;
  /** The longest task of the main thread, until nothing is done behind the picture any more; 0 below 50. */
  readonly longest: number;
}

/** Milliseconds of idling in a row after which everything is there, the model behind the picture too. */
const QUIET = 600;
/** More milliseconds than the slices in which that model is built leave of a frame. */
const IDLE = 8;

const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
  type: 'longtask',
  buffered: true,
});

const idle = (): Promise<boolean> =>
  new Promise((resolve) => {
    requestIdleCallback((deadline) => {
      resolve(deadline.timeRemaining() > IDLE);
    });
  });

async function quiet(): Promise<void> {
  for (let since = performance.now(); performance.now() - since < QUIET;) {
    if (!(await idle())) since = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const isDrawn = ({ shadowRoot }: GraphExplorer): boolean =>
  shadowRoot?.querySelector('.canvas canvas') != null &&
  shadowRoot.querySelector('.corner') !== null &&
  shadowRoot.querySelector('.drawing') === null;

const benchElement = {
  async run(researcher: string, limit: number): Promise<ElementRecord> {
    const container = document.querySelector('#graph');
    if (container === null) throw new Error('nowhere to put it');
    await painted();
    await painted();
    const start = performance.now();
    await import('../../../src/define/graph-explorer.ts');
    const element = document.createElement('graph-explorer');
    element.api = new URL('api/', location.href).href;
    element.researcher = researcher;
    element.limit = limit;
    const loaded = new Promise((resolve, reject) => {
      element.addEventListener('load', resolve);
      element.addEventListener('error', reject);
    });
    container.append(element);
    await loaded;
    await painted();
    const list = performance.now() - start;
    while (!isDrawn(element)) await painted();
    const picture = performance.now() - start;
    await quiet();
    const during = longTasks.filter(({ startTime }) => startTime >= start - 1);
    return { list, picture, longest: Math.max(0, ...during.map(({ duration }) => duration)) };
  },
};

export type BenchElement = typeof benchElement;

Object.assign(window, { benchElement });
