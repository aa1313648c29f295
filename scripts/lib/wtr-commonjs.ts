/** What bundlers do for a package in CommonJS that imports nothing, done for tests that have no bundler. */

interface Served {
  readonly path: string;
  readonly body: unknown;
}

/** @param packages names of such packages */
export const commonjs = (
  packages: readonly string[],
): { name: string; transform(served: Served): { body: string } | undefined } => ({
  name: 'commonjs',
  transform({ path, body }) {
    const isOne = packages.some((name) => path.includes(`/node_modules/${name}/`));
    if (!isOne || typeof body !== 'string') return undefined;
    return { body: `const module = { exports: {} };\n${body};\nexport default module.exports;` };
  },
});
