/**
 * Counts what elements take from the page and have to give back: workers, observers, and listeners on
 * whatever outlives an element.
 */

/** How many are held at the moment, by name. */
export type Held = Readonly<Record<string, number>>;

export interface Counting {
  held(): Held;
  /** Puts the browser's own back. */
  end(): void;
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly signal: AbortSignal | undefined;
}

/** What outlives any element, and would keep one alive through a listener. */
const outlives = (target: EventTarget): boolean =>
  [Window, Document, MediaQueryList, FontFaceSet, VisualViewport].some(
    (each) => target instanceof each,
  );

/** Notes the listeners that are added from now on, until they are removed. */
function watchListeners(notes: Set<Listening>): () => void {
  const { prototype } = EventTarget;
  const add = prototype.addEventListener;
  const remove = prototype.removeEventListener;
  prototype.addEventListener = function (this: unknown, ...args: Parameters<typeof add>): void {
    const target = this instanceof EventTarget ? this : window;
    const [type, listener, options] = args;
    const isKnown = [...notes].some(
      (note) => note.target === target && note.type === type && note.listener === listener,
    );
    if (outlives(target) && !isKnown) {
      const signal = typeof options === 'object' ? options.signal : undefined;
      notes.add({ target, type, listener, signal });
    }
    Reflect.apply(add, target, args);
  };
  prototype.removeEventListener = function (
    this: unknown,
    ...args: Parameters<typeof remove>
  ): void {
    const target = this instanceof EventTarget ? this : window;
    const [type, listener] = args;
    for (const note of notes) {
      if (note.target === target && note.type === type && note.listener === listener) {
        notes.delete(note);
      }
    }
    Reflect.apply(remove, target, args);
  };
  return () => {
    prototype.addEventListener = add;
    prototype.removeEventListener = remove;
  };
}

interface Observing {
  observe(target: Element): void;
  unobserve(target: Element): void;
  disconnect(): void;
}

/** Notes what observers look at from now on, until they do not any more. */
function watchObserver(prototype: Observing, notes: Map<object, Set<Element>>): () => void {
  const { observe, unobserve, disconnect } = prototype;
  prototype.observe = function (this: Observing, ...args: Parameters<typeof observe>): void {
    notes.set(this, (notes.get(this) ?? new Set()).add(args[0]));
    Reflect.apply(observe, this, args);
  };
  prototype.unobserve = function (this: Observing, ...args: Parameters<typeof unobserve>): void {
    notes.get(this)?.delete(args[0]);
    Reflect.apply(unobserve, this, args);
  };
  prototype.disconnect = function (this: Observing): void {
    notes.delete(this);
    Reflect.apply(disconnect, this, []);
  };
  return () => {
    Object.assign(prototype, { observe, unobserve, disconnect });
  };
}

/** Notes the workers that are started from now on, until they are ended. */
function watchWorkers(notes: Set<Worker>): () => void {
  const { Worker: own } = globalThis;
  globalThis.Worker = class extends own {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      notes.add(this);
    }

    override terminate(): void {
      super.terminate();
      notes.delete(this);
    }
  };
  return () => {
    globalThis.Worker = own;
  };
}

export function countHeld(): Counting {
  const listeners = new Set<Listening>();
  const sizes = new Map<object, Set<Element>>();
  const views = new Map<object, Set<Element>>();
  const workers = new Set<Worker>();
  const stops = [
    watchListeners(listeners),
    watchObserver(ResizeObserver.prototype, sizes),
    watchObserver(IntersectionObserver.prototype, views),
    watchWorkers(workers),
  ];
  const seen = (notes: Map<object, Set<Element>>): number =>
    [...notes.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    held() {
      const held: Record<string, number> = {
        workers: workers.size,
        'sizes observed': seen(sizes),
        'places observed': seen(views),
      };
      for (const { target, type, signal } of listeners) {
        if (signal?.aborted === true) continue;
        const name = `${type} of ${target.constructor.name}`;
        held[name] = (held[name] ?? 0) + 1;
      }
      return held;
    },
    end() {
      for (const stop of stops) stop();
    },
  };
}
