/** Where a service has its pages for people, as it says itself; asked once for each service. */
import type { IntentKind } from '../core/index.ts';
import { ProfileError } from './errors.ts';
import { parseService, type ServiceIntents } from './profile-api/acting.ts';
import type { Service } from './source.ts';

/** Pages that a person is led to: those on which they act, and the one that hears of errors. */
export type IntentPage = IntentKind | 'report';

const known = new WeakMap<Service, ServiceIntents>();
const asking = new WeakMap<Service, Promise<ServiceIntents>>();

/** A service that says nothing of itself, which may have them in the usual places. */
const UNSAID: ServiceIntents = {
  intents: new Map(),
  explorer: null,
};

async function askService(service: Service): Promise<ServiceIntents> {
  try {
    const said = await service.ask(service.root, parseService);
    known.set(service, said);
    return said;
  } catch (error) {
    if (error instanceof ProfileError && error.code === 'not-found') return UNSAID;
    throw error;
  } finally {
    asking.delete(service);
  }
}

async function saidBy(service: Service): Promise<ServiceIntents> {
  const said = known.get(service);
  if (said) return said;
  const answer = asking.get(service) ?? askService(service);
  asking.set(service, answer);
  return answer;
}

/** An address that the service names; `null` where it names none that a link can have. */
function pageAt(named: unknown, { root }: Service): string | null {
  if (typeof named !== 'string' || !URL.canParse(named, root)) return null;
  const { href, protocol } = new URL(named, root);
  return /^https?:$/.test(protocol) ? href : null;
}

/** The service's page for an intent; `undefined` while that is not known, and where it has none. */
export function knownPage(service: Service, kind: IntentPage): string | undefined {
  const intents = known.get(service)?.intents;
  // Who cannot report what is wrong with a record may say so where it is claimed.
  const named = intents?.get(kind) ?? (kind === 'report' ? intents?.get('claim') : null);
  return pageAt(named, service) ?? undefined;
}

/**
 * Finds out where the service's page for an intent is.
 *
 * @throws ProfileError `unsupported` when it has none.
 */
export async function askPage(service: Service, kind: IntentKind): Promise<string> {
  const said = await saidBy(service);
  const named = said === UNSAID ? `intents/${kind}` : said.intents.get(kind);
  const page = pageAt(named, service);
  if (page === null) throw new ProfileError('unsupported', kind);
  return page;
}

/**
 * Finds out where the service explores the graph itself; `null` where it does not.
 *
 * @throws ProfileError when it cannot be asked.
 */
export async function askExplorerPage(service: Service): Promise<string | null> {
  return pageAt((await saidBy(service)).explorer, service);
}
