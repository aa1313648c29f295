/** The layout of recorded graphs, next to what ForceAtlas2 makes of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordedGraphs } from '../../scripts/bench-graph/recorded.ts';
import { qualityOf, type Quality } from '../../scripts/lib/picture-quality.ts';
import { graphOf, laidOut } from './support/layout-run.ts';

const graphs = recordedGraphs();
const skip = graphs.length > 0 ? false : 'the recordings are not here';

/**
 * ForceAtlas2 after 100 iterations with inferred settings (graphology-layout-forceatlas2 0.10.1), from one
 * random start.
 */
const FORCE_ATLAS_2: Readonly<Record<string, Quality>> = {
  // One connected part, dense.
  'scientometrics 115': { stress: 0.151, neighboursKept: 0.403, crossings: 10.8 },
  // 396 parts, most of them a handful of people who all wrote together.
  'netscience 1589': { stress: 0.202, neighboursKept: 0.832, crossings: 4.8 },
  // 78 parts, one of which holds nearly all.
  'cora 2708': { stress: 0.177, neighboursKept: 0.193, crossings: 35.7 },
};
/** Share of its neighbours that have to be kept. */
const KEPT = 0.95;

describe('The layout of a recorded graph', { skip }, () => {
  for (const [name, theirs] of Object.entries(FORCE_ATLAS_2)) {
    it(`is no worse than ForceAtlas2's after 100 iterations: ${name}`, () => {
      const recorded = graphs.find((one) => one.name === name);
      assert.ok(recorded !== undefined);
      const pairs = recorded.edges.map(({ source, target }) => [source, target] as const);
      const graph = graphOf(recorded.nodes.length, pairs);
      const { stress, neighboursKept, crossings } = qualityOf({ ...graph, ...laidOut(graph) });
      assert.ok(stress <= theirs.stress, `stress ${stress}`);
      assert.ok(crossings <= theirs.crossings, `crossings ${crossings}`);
      assert.ok(neighboursKept >= KEPT * theirs.neighboursKept, `neighbours ${neighboursKept}`);
    });
  }
});
