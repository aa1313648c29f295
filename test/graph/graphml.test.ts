import { expect } from '@open-wc/testing';
import { createModel, filterModel, SHOW_ALL } from '../../src/graph/index.ts';
import { graphml } from '../../src/graph/export/index.ts';
import { edge, node, reason, slice } from '../fixtures/graph.ts';

const INFO = { title: 'A & B <graph>', source: 'Example "Profiles"', date: '2026-08-01' };

const nasty = '</data>]]> & "quoted" \u0000\u0008\ufffe\ud800 tab\tline\nend';

const model = createModel(
  slice(
    [
      node('researcher:a', { label: nasty, weight: 0.25, neighbours: 3 }),
      node('work:10.5555/x"y', { label: 'A work', year: 2024, url: 'https://x.example/?a=1&b=2' }),
    ],
    [
      edge('researcher:a', 'work:10.5555/x"y', {
        kind: 'authored',
        reason: reason({ works: [{ id: 'w', title: 'x < y', year: null }], count: 1, from: 2024 }),
      }),
    ],
  ),
  { cap: 9 },
);

const read = (xml: string): Document => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).to.equal(null);
  return parsed;
};

/** The attributes of a part, by the names that their keys declare. */
const values = (file: Document, element: Element | null): Record<string, string> =>
  Object.fromEntries(
    [...(element?.children ?? [])].map((data) => [
      file.getElementById(data.getAttribute('key') ?? '')?.getAttribute('attr.name') ?? '',
      data.textContent,
    ]),
  );

describe('a graph as GraphML', () => {
  const file = read(graphml(filterModel(model, SHOW_ALL), INFO));

  it('is GraphML to an XML parser', () => {
    const { localName, namespaceURI } = file.documentElement;
    expect([localName, namespaceURI]).to.deep.equal([
      'graphml',
      'http://graphml.graphdrawing.org/xmlns',
    ]);
    expect(file.querySelectorAll('graph > node')).to.have.lengthOf(2);
  });

  it('declares every attribute that it uses, with a type', () => {
    for (const data of file.querySelectorAll('data')) {
      const on = data.parentElement?.localName ?? '';
      const key = [...file.querySelectorAll(`key[for="${on}"]`)].find(
        ({ id }) => id === data.getAttribute('key'),
      );
      expect(key?.getAttribute('attr.type'), `${on} ${data.outerHTML}`).to.be.oneOf([
        'string',
        'int',
        'double',
      ]);
    }
    const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('reads back what is shown, with what XML cannot hold replaced', () => {
    const [person, work] = file.querySelectorAll('node');
    expect(values(file, person ?? null)).to.deep.equal({
      identifier: 'researcher:a',
      label: '</data>]]> & "quoted" \ufffd\ufffd\ufffd\ufffd tab\tline\nend',
      kind: 'researcher',
      weight: '0.25',
      neighbours: '3',
    });
    expect(values(file, work ?? null)).to.include({
      identifier: 'work:10.5555/x"y',
      year: '2024',
      address: 'https://x.example/?a=1&b=2',
    });
  });

  it('connects nodes that it holds, with the reason', () => {
    const connection = file.querySelector('edge');
    const end = (name: string) =>
      file.getElementById(connection?.getAttribute(name) ?? '')?.getAttribute('id');
    expect([end('source'), end('target')]).to.deep.equal(['n0', 'n1']);
    expect(values(file, connection)).to.deep.equal({
      kind: 'authored',
      weight: '1',
      works: '1',
      first: '2024',
      titles: 'x < y',
    });
  });

  it('says what it shows, where it is from, and when', () => {
    const graph = file.querySelector('graph');
    expect(values(file, graph)).to.include({
      title: INFO.title,
      source: INFO.source,
      date: INFO.date,
    });
    expect(file.querySelector('desc')?.textContent).to.contain('A & B <graph>');
  });

  it('is a whole file where nothing is shown', () => {
    const nothing = filterModel(createModel(slice([]), { cap: 9 }), SHOW_ALL);
    expect(read(graphml(nothing, INFO)).querySelectorAll('node')).to.have.lengthOf(0);
  });
});
