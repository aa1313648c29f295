/**
 * Titles and abstracts in templates. Most are plain; what reads markup is as large as all that shows a
 * work, and is loaded where one is not.
 */
import { isPlain, type MarkupNode, tidyText, type Work } from '../core/index.ts';

export type MarkupReader = Pick<
  typeof import('./markup-reader.ts'),
  'parseBlocks' | 'parseMarkup' | 'renderNodes'
>;

let reader: MarkupReader | undefined;

/** For parts that have the reader anyway. */
export function useReader(loaded: MarkupReader): void {
  reader = loaded;
}

type Texts = Pick<Work, 'title' | 'venue' | 'abstract' | 'versions'>;

const isPlainWork = ({ title, venue, abstract, versions }: Texts): boolean =>
  [title, venue, abstract, ...versions.map((version) => version.venue)].every(isPlain);

/** Resolves once these works can be shown; where the reader cannot be loaded, they stay as written. */
export async function readyFor(works: readonly Texts[]): Promise<void> {
  if (reader !== undefined || works.every(isPlainWork)) return;
  reader = await import('./markup-reader.ts').catch(() => undefined);
}

/** A title; no nodes where there is no text. */
export function readTitle(source: string | null): readonly MarkupNode[] {
  if (reader !== undefined) return reader.parseMarkup(source);
  const text = tidyText(source ?? '');
  return text === '' ? [] : [text];
}

/** An abstract, paragraph by paragraph. */
export function readBlocks(source: string | null): readonly (readonly MarkupNode[])[] {
  if (reader !== undefined) return reader.parseBlocks(source);
  const nodes = readTitle(source);
  return nodes.length === 0 ? [] : [nodes];
}

/** What has been read, in a template. */
export const renderText = (nodes: readonly MarkupNode[]): unknown =>
  reader === undefined
    ? nodes.filter((node) => typeof node === 'string').join('')
    : reader.renderNodes(nodes);

/** A title in a template. */
export const renderTitle = (source: string): unknown => renderText(readTitle(source));
