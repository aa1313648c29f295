/** Saves a page without a bundler from learning file by file what else it needs. */
import { posix } from 'node:path';
import type { OutputChunk } from 'rolldown';

type Chunk = Pick<OutputChunk, 'fileName' | 'code'> & { readonly imports: readonly string[] };

/**
 * The code of `chunk`, with every `import()` asking also for what its file imports, at the same time: a
 * browser would learn of that only when the file is there. What `chunk` has imported itself is there.
 */
export const loadTogether = (chunk: Chunk, chunks: readonly Chunk[]): string => {
  const withImports = (fileName: string): ReadonlySet<string> => {
    const files = new Set([fileName]);
    for (const file of files) {
      const found = chunks.find((one) => one.fileName === file);
      if (found === undefined) throw new Error(`no file ${file}`);
      for (const imported of found.imports) files.add(imported);
    }
    return files;
  };
  const folder = posix.dirname(chunk.fileName);
  const there = withImports(chunk.fileName);
  return chunk.code.replace(/import\([`'"](\.[^`'"]+)[`'"]\)/g, (single, path: string) => {
    const missing = [...withImports(posix.join(folder, path))].filter((file) => !there.has(file));
    if (missing.length < 2) return single;
    const imports = missing.map((file) => {
      const address = posix.relative(folder, file);
      return `import("${address.startsWith('.') ? address : `./${address}`}")`;
    });
    return `Promise.all([${imports.join()}]).then(([part])=>part)`;
  });
};

/** Every file of a script for pages, loading together what it loads later. */
export const allTogether = (
  files: readonly { readonly fileName: string; readonly code: string }[],
  chunks: readonly Chunk[],
): readonly { readonly fileName: string; readonly code: string }[] =>
  files.map(({ fileName, code }) => {
    const imports = chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [];
    return { fileName, code: loadTogether({ fileName, code, imports }, chunks) };
  });
