/** For a page's one file: what is usually loaded late comes with it, but for what few pages need. */
import type { Plugin } from 'rolldown';

/** The graph is as large as all the rest; what reads TeX or formats references is larger still. */
const staysLate = (importer: string, specifier: string): boolean =>
  /\/src\/(?:graph|elements\/graph-explorer|core\/export)\//.test(importer) ||
  /(?:\bgraph|graph-from-works|join-slices)\.ts$|\/tex\/|\bexport(?:-panel)?\b/.test(specifier);

/** Calls, and not types: `typeof import('./x.ts')`. */
const CALL = /(?<!typeof )\bimport\('(\.[^']+\.ts)'\)/g;

/** The module, in which every other `import()` is answered from what is there already. */
export function inlineImports(code: string, importer: string): string {
  const modules: string[] = [];
  const body = code.replace(CALL, (call, specifier: string) => {
    if (staysLate(importer, specifier)) return call;
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
    handler: (code, id) => inlineImports(code, id),
  },
});
