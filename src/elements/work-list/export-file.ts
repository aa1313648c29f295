/** Works written in the chosen form, and handed to the clipboard or to a file. */
import type { MarkupNode, Work } from '../../core/index.ts';
import type { ExportChoice } from '../../localize/index.ts';

/** A written export; `html` where it has italics and indices that a word processor can take. */
export interface Written {
  readonly text: string;
  readonly html: string | null;
  readonly ending: string;
  readonly type: string;
}

const isFile = (choice: ExportChoice) =>
  choice === 'bibtex' || choice === 'ris' || choice === 'csl-json' || choice === 'csv';

/** Whether a choice is a style of references. */
export const isStyle = (choice: ExportChoice): boolean => !isFile(choice);

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const TAGS: ReadonlySet<string> = new Set(['i', 'b', 'sub', 'sup', 'u']);

const htmlOf = (nodes: readonly MarkupNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escape(node);
      const inner = htmlOf(node.children);
      return TAGS.has(node.tag) ? `<${node.tag}>${inner}</${node.tag}>` : inner;
    })
    .join('');

/** Loads what writes the chosen form, and writes the works. */
export async function write(
  works: readonly Work[],
  choice: ExportChoice,
  language: string,
): Promise<Written> {
  if (choice === 'bibtex' || choice === 'ris' || choice === 'csl-json' || choice === 'csv') {
    const { exportWorks } = await import('../../core/export/index.ts');
    return { ...(await exportWorks(works, choice)), html: null };
  }
  const { formatReferences } = await import('../../core/export/references/index.ts');
  const references = await formatReferences(works, choice, language);
  return {
    text: `${references.map(({ text }) => text).join('\n\n')}\n`,
    html: references.map(({ nodes }) => `<p>${htmlOf(nodes)}</p>`).join('\n'),
    ending: 'txt',
    type: 'text/plain;charset=utf-8',
  };
}

/** @throws DOMException where the page is not allowed to copy */
export async function copy({ text, html }: Written): Promise<void> {
  if (html === null) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    }),
  ]);
}

/** Saves a file. */
export function download({ text, type }: Written, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has it once the click is done; some take it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
