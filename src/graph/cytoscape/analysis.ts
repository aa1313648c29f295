/**
 * The graph as cytoscape knows it: headless, for what its algorithms answer, and for developers who want
 * more than we show. Reached by import() only; it is built in slices, behind the picture.
 */
import cytoscape from 'cytoscape';
import type { PictureData, PictureEdge, PictureNode } from '../renderer/port.ts';
import { inSlices } from '../worker/slices.ts';

/** Milliseconds after which the page gets its turn. */
const SLICE = 5;
/** Elements that are added together: a few take less than a millisecond. */
const TOGETHER = 20;
/** How much less a strong connection counts than a weak one: never as much as a step. */
const PREFERENCE = 0.01;

/** A way from one node to another. */
export interface Chain {
  /** Ids of the nodes, from the first to the last. */
  readonly nodes: readonly string[];
  /** Ids of the edges between them. */
  readonly edges: readonly string[];
}

export interface Analysis {
  /** The model itself, for reading; what is changed in it is not shown, and may be undone. */
  readonly core: cytoscape.Core;
  /** Brings the model in step; a later call takes the place of an earlier one. Resolves when it is. */
  show(data: Pick<PictureData, 'nodes' | 'edges'>): Promise<void>;
  /** The shortest chain of connections, the strongest of several; `null` where there is none. */
  chain(from: string, to: string): Chain | null;
  /** Does several things at once, and leaves the model whole also when `work` throws. */
  batch<T>(work: (core: cytoscape.Core) => T): T;
  destroy(): void;
}

const nodeOf = ({ id, kind, label, weight }: PictureNode): cytoscape.ElementDefinition => ({
  group: 'nodes',
  data: { id, kind, label, weight },
});

const edgeOf = ({
  id,
  source,
  target,
  kind,
  weight,
}: PictureEdge): cytoscape.ElementDefinition => ({
  group: 'edges',
  data: { id, source, target, kind, weight },
});

/** Weights come from outside, and may be anything. */
const weightOf = (edge: cytoscape.EdgeCollection): number => {
  const weight: unknown = edge.data('weight');
  return typeof weight === 'number' && weight > 0 ? weight : 0;
};

const idsOf = (elements: cytoscape.CollectionReturnValue): string[] =>
  elements.map((element) => element.id());

export function createAnalysis(): Analysis {
  const core = cytoscape({ headless: true, styleEnabled: false });
  let latest = new AbortController();

  const batch = <T>(work: (of: cytoscape.Core) => T): T => {
    // Its own `batch` leaves the graph frozen when the callback throws.
    core.startBatch();
    try {
      return work(core);
    } finally {
      core.endBatch();
    }
  };

  /** What was put in and not taken out again. */
  const held = new Set<string>();

  function* remove(ids: readonly string[]): Generator<void, void> {
    for (let at = 0; at < ids.length; at += TOGETHER) {
      batch(() => {
        for (const id of ids.slice(at, at + TOGETHER)) {
          core.getElementById(id).remove();
          held.delete(id);
        }
      });
      yield;
    }
  }

  function* add<T extends { readonly id: string }>(
    items: readonly T[],
    elementOf: (item: T) => cytoscape.ElementDefinition,
  ): Generator<void, void> {
    for (let at = 0; at < items.length; at += TOGETHER) {
      const some = items.slice(at, at + TOGETHER);
      const fresh = some.filter(({ id }) => core.getElementById(id).empty());
      if (fresh.length > 0) batch(() => core.add(fresh.map(elementOf)));
      for (const { id } of some) held.add(id);
      yield;
    }
  }

  function* bringInStep({
    nodes,
    edges,
  }: Pick<PictureData, 'nodes' | 'edges'>): Generator<void, void> {
    const wanted = new Set<string>();
    for (const { id } of nodes) wanted.add(id);
    for (const { id } of edges) wanted.add(id);
    yield;
    yield* remove([...held].filter((id) => !wanted.has(id)));
    yield* add(nodes, nodeOf);
    yield* add(edges, edgeOf);
  }

  return {
    core,
    batch,
    async show(data) {
      latest.abort();
      latest = new AbortController();
      if (core.destroyed()) return;
      await inSlices(bringInStep(data), SLICE, latest.signal);
    },
    chain(from, to) {
      const root = core.getElementById(from);
      const goal = core.getElementById(to);
      if (core.destroyed() || root.empty() || goal.empty()) return null;
      const { found, path } = core.elements().aStar({
        root,
        goal,
        weight: (edge) => 1 + PREFERENCE / (1 + weightOf(edge)),
      });
      if (!found) return null;
      return { nodes: idsOf(path.filter('node')), edges: idsOf(path.filter('edge')) };
    },
    destroy() {
      latest.abort();
      core.destroy();
    },
  };
}
