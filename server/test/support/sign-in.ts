/** The demo's people, for the tests: where they sign in, at a service with this base. */
import * as v from 'valibot';
import { type DemoProvider, startDemoProvider } from '../../src/demo-provider/provider.ts';
import { type SignInProvider, SignInProviderSchema } from '../../src/sign-in/provider.ts';

/** Nothing listens there: the tests ask the application itself. */
export const BASE = 'http://127.0.0.1:8787';

export interface DemoPeople {
  readonly places: readonly SignInProvider[];
  stop(): Promise<void>;
}

export async function startDemoPeople(): Promise<DemoPeople> {
  const provider: DemoProvider = await startDemoProvider({ port: 0, api: BASE });
  return {
    places: [v.parse(SignInProviderSchema, provider.signIn)],
    stop: () => provider.stop(),
  };
}

/** The address of a page for an intent, as an element on somebody's page opens it. */
export const intentPath = (
  kind: string,
  researcher: string,
  more: Readonly<Record<string, string>> = {
    origin: 'https://lab.example',
    nonce: '1-2-3-nonce',
  },
): string => `/intents/${kind}?${new URLSearchParams({ researcher, ...more }).toString()}`;
