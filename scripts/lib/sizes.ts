/** How many bytes each define entry costs a page, with everything that it pulls in. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { OutputChunk } from 'rolldown';
import { bundle } from './bundle.ts';
import { buildLoaderFiles, LOADER_FILE } from './loader-files.ts';
import { buildPageFile, PAGE_FILE, type PageFiles } from './page-file.ts';
import { ROOT, inRoot } from './root.ts';

/** Bytes: minified, gzip -9, brotli 11. */
export interface Bytes {
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface EntrySize {
  readonly name: string;
  /** What has to arrive before the elements are there. */
  readonly initial: Bytes;
  /** What `import()` fetches when it is needed; `null` when there is nothing of the kind. */
  readonly lazy: Bytes | null;
  /** Share of each package in the initial bytes before minifying, in percent, biggest first. */
  readonly packages: readonly (readonly [name: string, percent: number])[];
}

/** Entries of several elements together, by the name that they have in the table. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'card + badge + stats + list': ['researcher-card', 'trust-badge', 'profile-stats', 'work-list'],
};

/** What a list of works always loads beside its first page, whatever else it is asked for. */
const PAGE_OF_WORKS = 'src/elements/work-list/paged.ts';
const WITH_WORKS = ', with a page of works';

/** What every element that asks for more than a record starts from, to measure others against. */
const BASE = [
  'internal/source-element.ts',
  'internal/profile-element.ts',
  'internal/define.ts',
  'styles/surface.ts',
];

/** What an entry fetches later and is budgeted by itself: with the entry, over the base. */
const LATER: Readonly<Record<string, { readonly entry: string; readonly later: string }>> = {
  'graph-explorer with its list, over the base': {
    entry: 'graph-explorer',
    later: 'src/elements/graph-explorer/explorer.ts',
  },
};

export const measure = (code: string): Bytes => ({
  min: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
});

export const sum = (chunks: readonly Pick<OutputChunk, 'code'>[]): Bytes =>
  chunks
    .map(({ code }) => measure(code))
    .reduce(
      (a, b) => ({ min: a.min + b.min, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }),
      { min: 0, gzip: 0, brotli: 0 },
    );

/** The package that a module is from, or our own part of it (`src/core`, …). */
const packageOf = (id: string): string => {
  const path = relative(ROOT, id);
  const inPackage = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return inPackage ?? /^src\/[^/]+/.exec(path)?.[0] ?? 'bundler';
};

export const shares = (chunks: readonly OutputChunk[]): [string, number][] => {
  const lengths = new Map<string, number>();
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    lengths.set(packageOf(id), (lengths.get(packageOf(id)) ?? 0) + renderedLength);
  }
  const all = [...lengths.values()].reduce((a, b) => a + b, 0);
  return [...lengths]
    .map(([name, length]): [string, number] => [name, Math.round((100 * length) / all)])
    .filter(([, percent]) => percent > 0)
    .sort(([, a], [, b]) => b - a);
};

/** Chunks that arrive with `entry`: itself and what it imports statically. */
export const staticGraph = (
  entry: OutputChunk,
  chunks: readonly OutputChunk[],
): ReadonlySet<OutputChunk> => {
  const found = new Set([entry]);
  for (const chunk of found) {
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file);
      if (imported !== undefined) found.add(imported);
    }
  }
  return found;
};

const less = (a: Bytes, b: Bytes): Bytes => ({
  min: a.min - b.min,
  gzip: a.gzip - b.gzip,
  brotli: a.brotli - b.brotli,
});

/** @param later a module that `import()` brings, which is to be measured with the entry */
const sizeOf = async (name: string, file: string, later?: string): Promise<EntrySize> => {
  const chunks = await bundle({ entries: { entry: file }, split: true });
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error(`${name}: the bundle has no entry`);
  const initial = new Set(staticGraph(entry, chunks));
  if (later !== undefined) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === inRoot(later));
    if (chunk === undefined) throw new Error(`${name}: ${later} is no file of its own`);
    for (const more of staticGraph(chunk, chunks)) initial.add(more);
  }
  const lazy = chunks.filter((chunk) => !initial.has(chunk));
  return {
    name,
    initial: sum([...initial]),
    lazy: lazy.length === 0 ? null : sum(lazy),
    packages: shares([...initial]),
  };
};

/** A file for a script tag, with what it loads later. */
const scriptSize = (name: string, { files, chunks }: PageFiles): EntrySize => {
  const isWhole = ({ fileName }: { readonly fileName: string }) => fileName === name;
  return {
    name: `cdn/${name}`,
    initial: sum(files.filter(isWhole)),
    lazy: sum(files.filter((file) => !isWhole(file))),
    packages: shares(chunks.filter(isWhole)),
  };
};

/** Sizes of every define entry, and of the entries that are budgeted together. */
export const sizes = async (): Promise<readonly EntrySize[]> => {
  const names = readdirSync(inRoot('src/define'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
  // Inside the repository, so that bare imports are found from there.
  const folder = await mkdtemp(inRoot('node_modules/.size-'));
  try {
    const entries = names.map((name) => [name, inRoot(`src/define/${name}.ts`)] as const);
    for (const [name, parts] of Object.entries(TOGETHER)) {
      const file = join(folder, `${parts.join('-')}.ts`);
      const imports = parts.map((part) => `import '${inRoot(`src/define/${part}.ts`)}';`);
      await writeFile(file, imports.join('\n'));
      entries.push([name, file]);
    }
    const measured: EntrySize[] = [];
    for (const [name, file] of entries) {
      measured.push(await sizeOf(name, file));
      if (!/\blist$/.test(name) || name === 'researcher-list') continue;
      measured.push(await sizeOf(name + WITH_WORKS, file, PAGE_OF_WORKS));
    }

    const baseFile = join(folder, 'base.ts');
    await writeFile(
      baseFile,
      BASE.map((part) => `export * from '${inRoot('src', part)}';`).join('\n'),
    );
    const base = await sizeOf('base', baseFile);
    for (const [name, { entry, later }] of Object.entries(LATER)) {
      const whole = await sizeOf(name, inRoot(`src/define/${entry}.ts`), later);
      measured.push({ ...whole, initial: less(whole.initial, base.initial) });
    }
    return [
      ...measured,
      base,
      scriptSize(LOADER_FILE, await buildLoaderFiles()),
      scriptSize(PAGE_FILE, await buildPageFile()),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
