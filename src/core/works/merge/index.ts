/** Versions of one work as one entry, across people and sources. */
import type { Work } from '../../schema/work.ts';
import { clustersOf } from './clusters.ts';
import { type Facts, factsOf } from './facts.ts';
import { byLead, joinWorks } from './join.ts';

const inOrder = (a: Facts, b: Facts): number => byLead(a.work, b.work);

function pass(works: readonly Work[]): Work[] {
  const places = new Map(works.map((work, at) => [work, at]));
  const clusters = clustersOf(works.map(factsOf).sort(inOrder));
  return clusters
    .map((members) => ({
      at: members.reduce((at, { work }) => Math.min(at, places.get(work) ?? at), works.length),
      work: joinWorks(members.map(({ work }) => work)),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ work }) => work);
}

/**
 * Merges records of the same work: by DOI and arXiv id, then by normalised title, year and first
 * author. The published version leads, what it lacks comes from the others, and `versions` lists all.
 * Errata, replies, parts, editions, data and talks of the same title stay apart. The rule and how well
 * it does are written down in `docs/merging.md`.
 *
 * Each work stands where its first record stood. Which records are merged does not depend on their
 * order; merging what is merged already changes nothing. Records that are alone are given back as
 * they are. Time grows with the number of records, not with its square.
 */
export function mergeWorks(works: readonly Work[]): Work[] {
  let merged = pass([...new Set(works)]);
  for (let before = works.length; merged.length < before;) {
    before = merged.length;
    merged = pass(merged);
  }
  return merged;
}
