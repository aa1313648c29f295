import { defineConfig } from 'vite';

/** What Storybook builds and serves with; the package itself is built by scripts/build.ts. */
export default defineConfig({
  build: { target: 'es2022' },
});
