/** The documents for people, and what is in them. */
import { globSync, readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/root.ts';

export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** Line of the document on which it begins. */
  readonly line: number;
}

export interface Document {
  /** Path within the repository. */
  readonly path: string;
  /** All of it. */
  readonly text: string;
  /** Without the code blocks. */
  readonly prose: string;
  readonly blocks: readonly CodeBlock[];
}

const FENCED = /^```(\w*)\n(.*?)^```$/gms;

function read(path: string): Document {
  const text = readFileSync(inRoot(path), 'utf8');
  const blocks = [...text.matchAll(FENCED)].map((match) => ({
    language: match[1] ?? '',
    code: match[2] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
  return { path, text, blocks, prose: text.replace(FENCED, '') };
}

/** README, CONTRIBUTING and everything in docs/, decisions included. */
export const documents: readonly Document[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md', { cwd: inRoot('.') }).sort(),
].map(read);

export const documentAt = (path: string): Document => {
  const found = documents.find((document) => document.path === path);
  if (found === undefined) throw new Error(`There is no document ${path}.`);
  return found;
};

/** Blocks in one of the languages, of all documents, with where they stand. */
export const blocksIn = (
  ...languages: readonly string[]
): (CodeBlock & { readonly where: string })[] =>
  documents.flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language }) => languages.includes(language))
      .map((block) => ({ ...block, where: `${path}:${String(block.line)}` })),
  );

/** The cells of every table row whose first cell is code, without the backticks. */
export const codeRows = (text: string): string[][] =>
  [...text.matchAll(/^\| (`.+?) \|$/gm)].map((match) =>
    (match[1] ?? '').split(' | ').map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1')),
  );
