import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { BROWSER_ARGS, ensureBrowser } from './scripts/lib/browser.ts';
import { commonjs } from './scripts/lib/wtr-commonjs.ts';
import { productionEnv } from './scripts/lib/wtr-production.ts';
import { tallyReporter } from './scripts/lib/wtr-reporter.ts';
import { handsPlugin } from './scripts/lib/wtr-hands.ts';
import { recordingsPlugin } from './scripts/lib/wtr-recordings.ts';

// Playwright's launcher and not Chrome's own: only it can emulate forced colours.
const chromium = playwrightLauncher({
  product: 'chromium',
  // A mouse and fingers, as many laptops have.
  createBrowserContext: ({ browser }) => browser.newContext({ hasTouch: true }),
  launchOptions: { executablePath: await ensureBrowser(), args: [...BROWSER_ARGS] },
});

export default {
  files: ['test/{elements,graph,tools}/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  // Lit's development form is what we want in tests, without its saying so in every file.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 20000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    productionEnv(),
    commonjs(['citeproc']),
    handsPlugin((session) => chromium.getPage(session)),
    recordingsPlugin(),
  ],
  browsers: [chromium],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    tallyReporter(),
  ],
};
