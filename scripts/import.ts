/**
 * `npm run import -- openalex FILE…`: builds what the server needs where it is missing or old, then
 * imports. On a fresh clone nothing has been built yet.
 */
import { buildWhenStale } from './lib/fresh.ts';
import { inRoot } from './lib/root.ts';
import { runNode } from './lib/run.ts';

try {
  await buildWhenStale();
  const command = inRoot('server/src/commands/import.ts');
  process.exitCode = await runNode([command, ...process.argv.slice(2)], { cwd: process.cwd() });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
