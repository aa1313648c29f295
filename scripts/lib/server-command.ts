/** Runs a command of the server from the repository's root. */
import { buildWhenStale } from './fresh.ts';
import { inRoot } from './root.ts';
import { runNode } from './run.ts';

/**
 * Builds what the server needs where it is missing or old (on a fresh clone nothing has been built
 * yet), then runs the command and ends as it ends.
 */
export async function runServerCommand(name: 'import' | 'claims'): Promise<void> {
  try {
    await buildWhenStale();
    const command = inRoot(`server/src/commands/${name}.ts`);
    process.exitCode = await runNode([command, ...process.argv.slice(2)], { cwd: process.cwd() });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
