/** How well records of one work are found, against a list that was checked by hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { mergeWorks, type Work } from '../../src/core/index.ts';
import { noRecordings as skip, recordedWorks } from './recorded-sources.ts';

const list = readFileSync(new URL('../fixtures/merging.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [verdict = '', why = '', ids = ''] = line.split('\t');
    return { verdict, why, ids: ids.split(' ') };
  });
const checked = (verdict: string) => list.filter((line) => line.verdict === verdict);

const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const pairsOf = (ids: readonly string[]): string[] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b) => pair(a, b)));

/** A record of nothing but a title: nobody can tell whether two of these are one work. */
const isBare = ({ doi, arxiv, year, authorships }: Work) =>
  doi === null && arxiv === null && year === null && authorships.length === 0;

/** Every record with a notice of its own, which merged works keep: it tells what went into them. */
const marked = (work: Work): Work => ({
  ...work,
  notices: [{ kind: 'corrected', date: null, url: work.id, doi: null }],
});
const ingredients = (work: Work) => work.notices.map(({ url }) => url ?? '');

describe('Merging the recorded works', { skip }, () => {
  const unknown = new Set(checked('unknown').flatMap(({ ids }) => ids));
  const works = skip === false ? recordedWorks() : [];
  const found = new Set(
    mergeWorks(works.map(marked)).flatMap((work) =>
      pairsOf(ingredients(work).filter((id) => !unknown.has(id))),
    ),
  );
  const right = new Set(checked('same').flatMap(({ ids }) => pairsOf(ids)));

  it('is measured by a list that names recorded works only, and many of them', () => {
    const known = new Set(works.map(({ id }) => id));
    assert.deepEqual(
      list.flatMap(({ ids }) => ids).filter((id) => !known.has(id)),
      [],
    );
    assert.ok(right.size > 300, String(right.size));
    assert.ok(works.filter((work) => !isBare(work)).length > 2000);
  });

  it('makes one of two that are not one in less than one of a hundred cases', (t) => {
    const wrong = [...found].filter((key) => !right.has(key));
    const precision = (found.size - wrong.length) / found.size;
    t.diagnostic(`precision ${precision.toFixed(4)}: ${wrong.length} of ${found.size} are wrong`);
    assert.ok(precision >= 0.99, wrong.join('\n'));
  });

  it('finds at least 95 of a hundred pairs', (t) => {
    const missed = [...right].filter((key) => !found.has(key));
    const recall = 1 - missed.length / right.size;
    t.diagnostic(`recall ${recall.toFixed(4)}: ${missed.length} of ${right.size} are missed`);
    assert.ok(recall >= 0.95, missed.join('\n'));
  });

  it('keeps the hard cases apart', () => {
    const joined = checked('apart').filter(({ ids }) => pairsOf(ids).some((key) => found.has(key)));
    assert.deepEqual(joined, []);
  });

  it('changes nothing when it is done again, and depends on no order', () => {
    const merged = mergeWorks(works);
    assert.deepEqual(mergeWorks(merged), merged);
    const byId = (a: Work, b: Work) => (a.id < b.id ? -1 : 1);
    assert.deepEqual(mergeWorks(works.toReversed()).sort(byId), merged.toSorted(byId));
  });
});
