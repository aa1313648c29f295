/** Versions of one work as one entry, across people and sources. */
import type { Work } from '../../schema/work.ts';
import { clustersOf } from './clusters.ts';
import { factsOf, type Facts } from './facts.ts';
import { joinWorks } from './join.ts';
import { compareLeads } from './lead.ts';
import { finish, isStep, type Steps } from './steps.ts';

function* pass(works: readonly Work[]): Steps<Work[]> {
  const places = new Map<Work, number>();
  const all: Facts[] = [];
  for (const [at, work] of works.entries()) {
    places.set(work, at);
    all.push(factsOf(work));
    if (isStep(at)) yield;
  }
  const clusters = yield* clustersOf(all.sort((a, b) => compareLeads(a.lead, b.lead)));
  const merged: { readonly at: number; readonly work: Work }[] = [];
  for (const [index, members] of clusters.entries()) {
    merged.push({
      at: members.reduce((at, { work }) => Math.min(at, places.get(work) ?? at), works.length),
      work: joinWorks(members.map(({ work }) => work)),
    });
    if (members.length > 1 || isStep(index)) yield;
  }
  return merged.sort((a, b) => a.at - b.at).map(({ work }) => work);
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
export const mergeWorks = (works: readonly Work[]): Work[] => finish(mergeWorksInSteps(works));

/** The same in steps of about a millisecond at most, for a page that has thousands of works to merge. */
export function* mergeWorksInSteps(works: readonly Work[]): Steps<Work[]> {
  let merged = yield* pass([...new Set(works)]);
  for (let before = works.length; merged.length < before;) {
    before = merged.length;
    merged = yield* pass(merged);
  }
  return merged;
}
