/** For a page's one file: what is usually loaded a little later comes with it. */
import type { Plugin } from 'rolldown';

/**
 * What any page may need at once: batches, failures, the evidence behind a badge, what a button does; and
 * how a source is asked for a graph, so that the answer is on its way together with the list's code.
 * Everything else is for few pages, and as large as it likes.
 */
const comesAlong = (specifier: string): boolean =>
  specifier === './graph.ts' ||
  /\/(?:failed|failure|people|evidence\.view|[\w-]+\.acts)\.ts$/.test(specifier);

/** Calls, and not types: `typeof import('./x.ts')`. */
const CALL = /(?<!typeof )\bimport\('(\.[^']+\.ts)'\)/g;

/** The module, in which such an `import()` is answered from what is there already. */
export function inlineImports(code: string): string {
  const modules: string[] = [];
  const body = code.replace(CALL, (call, specifier: string) => {
    if (!comesAlong(specifier)) return call;
    modules.push(specifier);
    return `Promise.resolve(inlined${String(modules.length)})`;
  });
  const imports = modules.map(
    (specifier, at) => `import * as inlined${String(at + 1)} from '${specifier}';`,
  );
  return imports.length === 0 ? code : `${body}\n${imports.join('\n')}\n`;
}

export const inlinedImports = (): Plugin => ({
  name: 'inlined-imports',
  transform: {
    filter: { id: /\/src\/.+\.ts$/, code: /import\('/ },
    handler: (code) => inlineImports(code),
  },
});
