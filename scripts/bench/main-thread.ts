/**
 * What the main thread of a page did, read from the browser's own trace: the time that the thread ran,
 * without the time for which other programs had its core.
 */
import type { Browser, Page } from 'playwright';
import * as v from 'valibot';
import { round } from './bench.ts';

const EventSchema = v.object({
  ph: v.string(),
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ name: v.optional(v.unknown()) }), {}),
});
type TraceEvent = v.InferOutput<typeof EventSchema>;

const TraceSchema = v.object({ traceEvents: v.array(v.unknown()) });

/** Begins the names of the marks that part a trace. */
const MARK = 'bench: ';

/** What came between one mark and the next, in milliseconds of thread time. */
export interface Stretch {
  readonly name: string;
  /** All tasks together. */
  readonly sum: number;
  readonly longest: number;
  /** Tasks over 50 ms. */
  readonly long: number;
}

/** Says in the trace that what follows is called so. */
export const mark = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(`performance.mark(${JSON.stringify(MARK + name)})`);
};

const isTask = ({ name, ph }: TraceEvent): boolean =>
  ph === 'X' && name === 'ThreadControllerImpl::RunTask';

function stretchesOf(events: readonly TraceEvent[]): readonly Stretch[] {
  const marks = events.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) return [];
  const own = ({ pid, tid }: TraceEvent): boolean => pid === first.pid && tid === first.tid;
  const tasks = events.filter((event) => isTask(event) && own(event));
  return marks.slice(0, -1).map((from, at) => {
    const end = marks[at + 1]?.ts ?? Infinity;
    const times = tasks
      .filter(({ ts }) => ts >= from.ts && ts < end)
      .map(({ tdur }) => tdur / 1000);
    return {
      name: from.name.slice(MARK.length),
      sum: round(
        times.reduce((sum, time) => sum + time, 0),
        1,
      ),
      longest: round(Math.max(0, ...times), 1),
      long: times.filter((time) => time > 50).length,
    };
  });
}

/** Traces what `act` does with a page; it marks where each stretch begins, and the last one's end. */
export async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly Stretch[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace.toString()));
  return stretchesOf(
    traceEvents.flatMap((event) => {
      const read = v.safeParse(EventSchema, event);
      return read.success ? [read.output] : [];
    }),
  );
}
