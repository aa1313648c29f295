import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { fitSlice } from '../../src/core/index.ts';
import { createModel, filterModel, SHOW_ALL } from '../../src/graph/index.ts';
import { edgesCsv, fileName, graphJson, nodesCsv } from '../../src/graph/export/index.ts';
import { edge, node, reason, slice } from '../fixtures/graph.ts';

const INFO = {
  title: 'Research graph of Ada Quill',
  source: 'Example Profiles, https://profiles.example',
  date: '2026-08-01',
};

const model = createModel(
  slice(
    [
      node('researcher:ada', { label: 'Ada Quill', weight: 12.5, neighbours: 40 }),
      node('work:1', {
        label: 'Birds, "songs"\nand air',
        year: 2024,
        url: 'https://doi.org/10.5555/1',
        detail: 'Journal of Song',
      }),
      node('researcher:li', { label: '李明月' }),
      'topic:apart',
    ],
    [
      edge('researcher:ada', 'work:1', { kind: 'authored', weight: 2 }),
      edge('researcher:li', 'researcher:ada', {
        reason: reason({
          works: [
            { id: 'w1', title: 'On <i>Passer</i>', year: 2024 },
            { id: 'w2', title: null, year: null },
          ],
          count: 7,
          from: 2019,
          to: 2025,
        }),
      }),
    ],
    { roots: ['researcher:ada'], total: 40, next: 'more' },
  ),
  { cap: 100 },
);
const view = filterModel(model, SHOW_ALL);

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

const viewOf = (label: string) =>
  filterModel(createModel(slice([node('topic:x', { label })]), { cap: 9 }), SHOW_ALL);
const labelOf = (label: string) => rows(nodesCsv(viewOf(label), INFO))[0]?.['Label'];

describe('nodes as CSV', () => {
  it('have a row each, which a parser reads back', () => {
    const [ada, work, li, apart, ...others] = rows(nodesCsv(view, INFO));
    assert.deepEqual(ada, {
      Id: 'researcher:ada',
      Label: 'Ada Quill',
      Kind: 'researcher',
      Year: '',
      Weight: '12.5',
      Connections: '2',
      Neighbours: '40',
      Detail: '',
      Address: '',
      Graph: INFO.title,
      Provenance: 'Example Profiles, https://profiles.example, 2026-08-01',
    });
    assert.equal(work?.['Label'], 'Birds, "songs"\nand air');
    assert.equal(work['Year'], '2024');
    assert.equal(li?.['Label'], '李明月');
    assert.equal(apart?.['Connections'], '0');
    assert.deepEqual(others, []);
  });

  it('end every row as RFC 4180 has it, the last one too', () => {
    const csv = nodesCsv(viewOf('plain'), INFO);
    assert.equal(csv.split('\r\n').length, 3);
    assert.ok(csv.endsWith('\r\n'));
    assert.ok(!csv.replaceAll('\r\n', '').includes('\n'));
  });

  it('are a heading alone where nothing is shown', () => {
    const nothing = filterModel(createModel(slice([]), { cap: 9 }), SHOW_ALL);
    assert.deepEqual(rows(nodesCsv(nothing, INFO)), []);
    assert.deepEqual(rows(edgesCsv(nothing, INFO)), []);
  });

  it('hold nothing that a spreadsheet would calculate', () => {
    for (const label of [
      '=1+1',
      '+49 30 1234',
      '-2 degrees',
      '@SUM(A1)',
      '\t=1+1',
      '\r=1+1',
      '\n=1+1',
      ' =1+1',
      '\u200b=1+1',
      '＝1+1',
      '=HYPERLINK("https://evil.example","x")',
      '=1+1"",=2',
    ]) {
      assert.equal(labelOf(label), `'${label}`);
    }
  });

  it('leave text alone that only holds such characters', () => {
    for (const label of [
      'a=1',
      'CO-author',
      "'quoted'",
      ' spaced ',
      '',
      'x'.repeat(500),
      'שלום, עולם',
    ])
      assert.equal(labelOf(label), label);
  });

  it('leave numbers below zero numbers', () => {
    const cold = createModel(slice([node('topic:x', { weight: -0.5 })]), { cap: 9 });
    assert.equal(rows(nodesCsv(filterModel(cold, SHOW_ALL), INFO))[0]?.['Weight'], '-0.5');
  });
});

describe('edges as CSV', () => {
  it('have a row each, with their reason', () => {
    const [authored, together, ...others] = rows(edgesCsv(view, INFO));
    assert.deepEqual(together, {
      Source: 'researcher:li',
      Target: 'researcher:ada',
      Type: 'Undirected',
      Kind: 'co-author',
      Weight: '1',
      Works: '7',
      'First year': '2019',
      'Last year': '2025',
      Titles: 'On Passer | w2',
      Graph: INFO.title,
      Provenance: 'Example Profiles, https://profiles.example, 2026-08-01',
    });
    assert.equal(authored?.['Type'], 'Directed');
    assert.equal(authored['Works'], '');
    assert.deepEqual(others, []);
  });
});

describe('a graph as JSON', () => {
  const roots = { roots: model.roots, total: model.total };

  it('says what it is, where it is from, and when', () => {
    const file: unknown = JSON.parse(graphJson(view, INFO, roots));
    assert.partialDeepStrictEqual(file, { format: 'research-graph/1', ...INFO, truncated: true });
  });

  it('is read back as the slice that is shown', () => {
    const read = fitSlice(JSON.parse(graphJson(view, INFO, roots)));
    assert.equal(read.rejected, 0);
    assert.equal(read.next, null);
    assert.equal(read.total, 40);
    const again = filterModel(createModel(read, { cap: 100 }), SHOW_ALL);
    assert.deepEqual(again, view);
  });

  it('holds what is shown only', () => {
    const works = filterModel(model, { ...SHOW_ALL, kinds: new Set(['work']) });
    const read = fitSlice(JSON.parse(graphJson(works, INFO, roots)));
    assert.deepEqual(
      read.nodes.map(({ id }) => id),
      ['researcher:ada', 'work:1'],
    );
    const focused = filterModel(model, { ...SHOW_ALL, focus: 'topic:apart' });
    assert.deepEqual(fitSlice(JSON.parse(graphJson(focused, INFO, roots))).roots, []);
  });
});

describe('the name of a file', () => {
  const named = (title: string) => fileName({ ...INFO, title }, '.svg');

  it('is the title in small letters, and the day', () => {
    assert.equal(
      named('Research graph of Ada Quill'),
      'research-graph-of-ada-quill-2026-08-01.svg',
    );
    assert.equal(fileName(INFO, 'nodes.csv').slice(-20), '2026-08-01-nodes.csv');
  });

  it('keeps letters of every script, and nothing that a path is made of', () => {
    assert.equal(named('Graph: 李明月 / São-Paulo'), 'graph-李明月-são-paulo-2026-08-01.svg');
    assert.equal(named('../../etc/passwd\0'), 'etc-passwd-2026-08-01.svg');
    assert.equal(named('<>:"|?*'), 'graph-2026-08-01.svg');
  });

  it('is no longer than a file system takes', () => {
    assert.ok(named('word '.repeat(200)).length < 80);
    assert.ok(new TextEncoder().encode(named('李'.repeat(500))).length < 255);
  });
});
