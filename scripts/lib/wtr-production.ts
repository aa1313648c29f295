/** What bundlers do for packages that ask `process.env.NODE_ENV`, done for tests that have no bundler. */

interface Served {
  readonly path: string;
  readonly body: unknown;
}

export const productionEnv = (): {
  name: string;
  transform(served: Served): { body: string } | undefined;
} => ({
  name: 'production-env',
  transform({ path, body }) {
    if (!path.includes('/node_modules/') || typeof body !== 'string') return undefined;
    if (!body.includes('process.env.NODE_ENV')) return undefined;
    return { body: body.replaceAll('process.env.NODE_ENV', '"production"') };
  },
});
