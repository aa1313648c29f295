/** `npm run build:docs`: the manifest, then Storybook as a static site in storybook-static/. */
import { inRoot } from './lib/root.ts';
import { mustRunNode } from './lib/run.ts';

try {
  await mustRunNode(
    [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--quiet',
      '--config',
      'scripts/custom-elements-manifest.config.mjs',
    ],
    'the custom elements manifest',
  );
  process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';
  await mustRunNode(
    [
      'node_modules/storybook/dist/bin/dispatcher.js',
      'build',
      '--quiet',
      '--output-dir',
      inRoot('storybook-static'),
    ],
    'Storybook',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
