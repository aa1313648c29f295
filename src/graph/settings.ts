/** Everything about a graph that can be set, in one table. */

export interface GraphSettings {
  /** Nodes that a graph may hold; what is beyond is left out, and said. */
  readonly cap: number;
  /** Whether a worker does the work where the page allows one. */
  readonly worker: boolean;
  /** The smallest and the largest scale: pixels to one of the picture's units. */
  readonly smallestScale: number;
  readonly largestScale: number;
  /** Edges that are painted while the picture moves; with more, always the same ones. */
  readonly movingEdges: number;
  /** Square pixels of the picture to one label, at least. */
  readonly labelRoom: number;
}

export const DEFAULT_SETTINGS: GraphSettings = {
  cap: 10_000,
  worker: true,
  smallestScale: 0.02,
  largestScale: 12,
  movingEdges: 4000,
  labelRoom: 7500,
};

/** What a number may be. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const RANGES: Readonly<Record<Exclude<keyof GraphSettings, 'worker'>, Range>> = {
  cap: { from: 1, to: 20_000 },
  smallestScale: { from: 0.001, to: 1 },
  largestScale: { from: 1, to: 100 },
  movingEdges: { from: 0, to: 1_000_000 },
  labelRoom: { from: 500, to: 1_000_000 },
};

const isNumeric = (name: string): name is keyof typeof RANGES => name in RANGES;

/** What is wrong with some settings, a sentence each; none where nothing is. */
export function validateSettings(settings: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    if (name === 'worker')
      return typeof value === 'boolean' ? [] : ['worker has to be true or false'];
    if (!isNumeric(name)) return [`${name} is no setting`];
    const { from, to } = RANGES[name];
    const fits = typeof value === 'number' && value >= from && value <= to;
    return fits ? [] : [`${name} has to be a number from ${from} to ${to}`];
  });
}

/** The settings given, over the defaults; what is not valid is as it is by default. */
export function resolveSettings(given: Partial<GraphSettings> = {}): GraphSettings {
  const valid = Object.entries(given).filter(
    ([name, value]) => validateSettings({ [name]: value }).length === 0,
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) };
}
