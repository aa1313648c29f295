/** Puts what an entry and its later parts share into the entry, where the bundler left it in files of its own. */
import { posix } from 'node:path';
import { rolldown } from 'rolldown';
import type { OutputChunk } from 'rolldown';

/** A file as it is to be written. */
export interface OutputFile {
  readonly fileName: string;
  readonly code: string;
}

type Chunk = Pick<OutputChunk, 'fileName' | 'code' | 'imports' | 'exports'>;

const ENTRY = '\0whole';

/** The name that the `at`-th shared file's `name` has among the exports of the entry. */
const exported = (at: number, name: string): string => `shared${String(at)}_${name}`;

/** How the file `from` names the file `to` in an import. */
const addressFrom = (from: string, to: string): string => {
  const address = posix.relative(posix.dirname(from), to);
  return address.startsWith('.') ? address : `./${address}`;
};

/** What the entry exports once the shared files are in it. */
const wholeCode = (entry: Chunk, shared: readonly Chunk[]): string =>
  [
    `export * from ${JSON.stringify(entry.fileName)};`,
    ...shared.map(({ fileName, exports }, at) => {
      const names = exports.map((name) => `${name} as ${exported(at, name)}`).join();
      return `export { ${names} } from ${JSON.stringify(fileName)};`;
    }),
  ].join('\n');

/** What a part takes from a shared file by name, it takes from the entry, without asking for that file. */
function fromEntry(part: OutputFile, entry: Chunk, shared: readonly Chunk[]): string {
  const folder = posix.dirname(part.fileName);
  const address = addressFrom(part.fileName, entry.fileName);
  return part.code.replace(
    /\bimport\{([^}]*)\}from["'`](\.[^"'`]+)["'`]/g,
    (statement, names: string, path: string) => {
      const at = shared.findIndex(({ fileName }) => fileName === posix.join(folder, path));
      if (at === -1) return statement;
      const taken = names.split(',').map((name) => {
        const [imported = '', local = imported] = name.split(' as ');
        return `${exported(at, imported)} as ${local}`;
      });
      return `import{${taken.join()}}from"${address}"`;
    },
  );
}

/** Bundles the entry with the shared files; every other file stays where it is. */
async function inline(entry: Chunk, shared: readonly Chunk[]): Promise<string> {
  const codes = new Map([entry, ...shared].map(({ fileName, code }) => [fileName, code]));
  const build = await rolldown({
    input: ENTRY,
    plugins: [
      {
        name: 'written-files',
        resolveId: (id, importer) => {
          if (id === ENTRY || codes.has(id)) return id;
          const path = posix.join(posix.dirname(importer ?? ''), id);
          if (codes.has(path)) return path;
          // What is not in the one file is found from where that lies, and not from where the part lay.
          return {
            id: id.startsWith('.') ? addressFrom(entry.fileName, path) : id,
            external: true,
          };
        },
        load: (id) => (id === ENTRY ? wholeCode(entry, shared) : (codes.get(id) ?? null)),
      },
    ],
    makeAbsoluteExternalsRelative: false,
    logLevel: 'warn',
  });
  try {
    const { output } = await build.generate({ format: 'es', minify: true, comments: false });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/**
 * The files with the entry in one: a page that loads it waits for no second file. What was shared is
 * taken from the entry by the later parts, which come when it is there, and can still be loaded by its old
 * address.
 */
export async function inOneFile(
  entry: Chunk,
  chunks: readonly Chunk[],
): Promise<readonly OutputFile[]> {
  const found = new Set([entry]);
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  const shared = [...found].filter((chunk) => chunk !== entry);
  if (shared.length === 0) return chunks;
  const code = await inline(entry, shared);
  return chunks.map(({ fileName, code: own, exports }) => {
    if (fileName === entry.fileName) return { fileName, code };
    const at = shared.findIndex((chunk) => chunk.fileName === fileName);
    if (at === -1) return { fileName, code: fromEntry({ fileName, code: own }, entry, shared) };
    const names = exports.map((name) => `${exported(at, name)} as ${name}`).join();
    return { fileName, code: `export{${names}}from"${addressFrom(fileName, entry.fileName)}";` };
  });
}
