/** Recorded works, exported and read back by the parsers that reference managers' users meet. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as v from 'valibot';
import { exportWorks, type ExportFormat } from '../../src/core/export/index.ts';
import { loadTex, markupText, parseMarkup, type Work } from '../../src/core/index.ts';
import { notHere, recordedWorks } from './recorded-works.ts';

const Item = v.looseObject({
  id: v.optional(v.string()),
  'citation-key': v.optional(v.string()),
  title: v.optional(v.string(), ''),
  author: v.optional(v.array(v.unknown()), []),
  DOI: v.optional(v.string()),
  issued: v.optional(v.looseObject({ 'date-parts': v.array(v.array(v.number())) })),
});

const { typeset } = await loadTex();

/** Text without what a notation may change: quotes, dashes, raised figures, spaces. */
const bare = (title: string | null): string =>
  markupText(typeset(parseMarkup(title)))
    .normalize('NFKD')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/--|[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

describe('exported works', { skip: notHere }, () => {
  const works: readonly Work[] = notHere === false ? recordedWorks() : [];

  const readBack = async (format: ExportFormat) => {
    const { text } = await exportWorks(works, format);
    const items = v.parse(v.array(Item), plugins.input.chain(text, { generateGraph: false }));
    assert.equal(items.length, works.length);
    return works.map((work, at) => {
      const item = items[at];
      assert.ok(item !== undefined);
      return { work, item };
    });
  };

  for (const format of ['bibtex', 'ris', 'csl-json'] as const) {
    it(`in ${format} are read back with their titles, authors, years and DOIs`, async () => {
      assert.ok(works.length > 400);
      for (const { work, item } of await readBack(format)) {
        // The reader of BibTeX takes the dollar signs off TeX and leaves its commands.
        const hasTex = format === 'bibtex' && /\$|--/.test(work.title ?? '');
        if (!hasTex) assert.equal(bare(item.title), bare(work.title));
        assert.equal(item.author.length, work.authorships.length, work.id);
        assert.equal(item.DOI ?? null, work.doi);
        assert.equal(item.issued?.['date-parts'][0]?.[0] ?? null, work.year, work.id);
      }
    });
  }

  it('have keys in ASCII that no two share', async () => {
    const { text } = await exportWorks(works, 'bibtex');
    const keys = Array.from(text.matchAll(/^@\w+\{(.*),$/gm), ([, key = '']) => key);
    assert.equal(keys.length, works.length);
    assert.equal(new Set(keys).size, works.length);
    for (const key of keys) assert.match(key, /^[a-z][a-z\d-]*$/);
  });
});
