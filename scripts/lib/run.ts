/** Starting other programs from scripts. */
import { spawn } from 'node:child_process';
import { ROOT } from './root.ts';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program with this process's output and without input.
 * @returns its exit code; a program ended by a signal, or one that cannot be started, counts as 1
 */
export const run = (
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });

/** Runs a JavaScript or TypeScript file, or a tool's entry file, on the Node.js that runs this. */
export const runNode = (args: readonly string[], options?: RunOptions): Promise<number> =>
  run(process.execPath, args, options);

/** As `runNode`, but throws when the program fails. */
export const mustRunNode = async (args: readonly string[], what: string): Promise<void> => {
  const code = await runNode(args);
  if (code !== 0) throw new Error(`${what} failed (exit code ${String(code)})`);
};
