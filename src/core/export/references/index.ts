/**
 * Works as references in the styles that journals ask for, by citeproc-js and the styles of the Citation
 * Style Language project: reached by `import()` only, and each style by one of its own.
 */
import CSL from 'citeproc';
import { markupText, parseMarkup } from '../../markup/index.ts';
import type { MarkupNode } from '../../markup/index.ts';
import type { Work } from '../../schema/index.ts';
import { cslItems } from '../csl.ts';
import { isCut } from '../names.ts';
import { typesetFor } from '../texts.ts';
import { readElement } from './element.ts';

const STYLES = {
  apa: () => import('./styles/apa.ts'),
  mla: () => import('./styles/mla.ts'),
  chicago: () => import('./styles/chicago.ts'),
  ieee: () => import('./styles/ieee.ts'),
  vancouver: () => import('./styles/vancouver.ts'),
} as const;

/** A style of references. */
export type ReferenceStyle = keyof typeof STYLES;

const LOCALES = {
  en: ['en-US', ['others', '[untitled]'], () => import('./locales/en.ts')],
  de: ['de-DE', ['andere', '[ohne Titel]'], () => import('./locales/de.ts')],
} as const;

/** One reference. */
export interface Reference {
  /** Id of the work. */
  readonly id: string;
  /** With its italics and indices, for a page. */
  readonly nodes: readonly MarkupNode[];
  readonly text: string;
}

/** A reference's HTML, with the number in front of it parted from it by a blank. */
const readEntry = (entry: string): readonly MarkupNode[] =>
  parseMarkup(entry.replace(/<\/div>\s*<div class="csl-right-inline">/g, ' '));

/**
 * Formats works. Styles that number keep the works' order, the others sort them.
 *
 * @param language what the references' own words are in (`and`, months); English unless it is German
 */
export async function formatReferences(
  works: readonly Work[],
  style: ReferenceStyle,
  language: string,
): Promise<readonly Reference[]> {
  const [tag, [others, untitled], loadLocale] = LOCALES[/^de\b/i.test(language) ? 'de' : 'en'];
  const [kept, locale, typeset] = await Promise.all([
    STYLES[style](),
    loadLocale(),
    typesetFor(works),
  ]);
  const items = new Map(
    cslItems(works, typeset).map((item, at) => {
      const work = works[at];
      // A style that names the last author would name the last one known.
      const more = work !== undefined && isCut(work) ? [{ literal: others }] : [];
      const author = [...(item.author ?? []), ...more];
      return [String(at), { title: untitled, ...item, author, id: String(at) }];
    }),
  );
  const words = readElement(locale.source);
  const engine = new CSL.Engine(
    { retrieveLocale: () => words, retrieveItem: (id) => items.get(id) },
    readElement(kept.source),
    tag,
    true,
  );
  engine.updateItems([...items.keys()]);
  const list = engine.makeBibliography();
  if (list === false) return [];
  const [{ entry_ids: ids }, entries] = list;
  return entries.map((entry, at) => {
    const nodes = readEntry(entry);
    return { id: works[Number(ids[at]?.[0])]?.id ?? '', nodes, text: markupText(nodes) };
  });
}
