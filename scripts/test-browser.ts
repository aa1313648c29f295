/** `npm run test:browser -- [files…]`: the elements in a real Chromium. */
import { runNode } from './lib/run.ts';

const [...args] = process.argv.slice(2);
process.exitCode = await runNode(['node_modules/@web/test-runner/dist/bin.js', ...args]);
