/**
 * `npm start`: builds what is not up to date, starts the profile API (API_PORT, 8787), the demo site
 * (PORT, 5173) and, unless SIGN_IN names a real issuer, a place to sign in with made-up accounts
 * (DEMO_ACCOUNTS_PORT, 8788; DEMO_ACCOUNTS=off leaves it out), and prints their addresses.
 */
import { once } from 'node:events';
import { type ApiProcess, startApi } from './lib/api-process.ts';
import { startDemoSite } from './lib/demo-site.ts';
import { buildWhenStale } from './lib/fresh.ts';
import { HOST, PlainError, portFrom } from './lib/ports.ts';
import { startDemoProvider } from '../server/src/demo-provider/provider.ts';

const given = (variable: string): string => process.env[variable]?.trim() ?? '';

/** Made-up accounts are for a service that has no others. */
const wantsDemoAccounts = (): boolean =>
  given('SIGN_IN') === '' && given('DEMO_ACCOUNTS') !== 'off';

const main = async (): Promise<number> => {
  // Asked before the build, so that a taken port is known at once.
  const apiPort = await portFrom('API_PORT', 8787);
  const port = await portFrom('PORT', 5173);
  const accountsPort = wantsDemoAccounts() ? await portFrom('DEMO_ACCOUNTS_PORT', 8788) : null;
  if (new Set([port, apiPort, accountsPort]).size < 3)
    throw new PlainError('PORT, API_PORT and DEMO_ACCOUNTS_PORT must differ from one another.');
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

  await buildWhenStale();
  const accounts =
    accountsPort === null
      ? null
      : await startDemoProvider({ port: accountsPort, api: `http://${HOST}:${apiPort}` });
  let api: ApiProcess | null = null;
  try {
    api = await startApi({
      port: apiPort,
      ...(accounts === null ? {} : { signIn: [accounts.signIn] }),
    });
    const site = await startDemoSite({ port, api: api.origin });
    console.log(`
  Demo pages   ${site.origin}/
  Profile API  ${api.origin}/
${accounts === null ? '' : `  Signing in   ${accounts.origin}/  (demo accounts, not a real identity provider)\n`}
  Ctrl+C stops everything.
`);
    const ended = await Promise.race([api.exited, interrupted.then(() => null)]);
    await site.close();
    if (ended === null) return 0;
    console.error(`The profile API has stopped (exit code ${ended}), so the demo site stops too.`);
    return ended === 0 ? 1 : ended;
  } finally {
    await api?.stop();
    await accounts?.stop();
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof PlainError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
