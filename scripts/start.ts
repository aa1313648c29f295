/**
 * `npm start`: builds what is not up to date, starts the profile API (API_PORT, 8787) and the demo
 * site (PORT, 5173), and prints their addresses once both answer.
 */
import { once } from 'node:events';
import { startApi } from './lib/api-process.ts';
import { startDemoSite } from './lib/demo-site.ts';
import { buildWhenStale } from './lib/fresh.ts';
import { PlainError, portFrom } from './lib/ports.ts';

const main = async (): Promise<number> => {
  // Asked before the build, so that a taken port is known at once.
  const apiPort = await portFrom('API_PORT', 8787);
  const port = await portFrom('PORT', 5173);
  if (port === apiPort)
    throw new PlainError(`PORT and API_PORT are both ${port}; they must differ.`);
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

  await buildWhenStale();
  const api = await startApi({ port: apiPort });
  try {
    const site = await startDemoSite({ port, api: api.origin });
    console.log(`
  Demo pages   ${site.origin}/
  Profile API  ${api.origin}/

  Ctrl+C stops both.
`);
    const ended = await Promise.race([api.exited, interrupted.then(() => null)]);
    await site.close();
    if (ended === null) return 0;
    console.error(`The profile API has stopped (exit code ${ended}), so the demo site stops too.`);
    return ended === 0 ? 1 : ended;
  } finally {
    await api.stop();
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof PlainError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
