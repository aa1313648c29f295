/**
 * Asks for the record that a page shows while the code of its elements is still on its way, or still
 * starting: the answer and the code then come at the same time, and not one after the other.
 */
import { GRAPH_SIZE } from '../core/graph/sizes.ts';
import { isNear } from '../controllers/near.ts';
import { chosen } from '../sources/choice.ts';
import { anonymous } from '../sources/http/early.ts';
import { buildResearcherUrl } from '../sources/profile-api/addresses.ts';

/** The elements that show something of one researcher's record. */
const SELECTOR = [
  'claim-profile',
  'collaboration-invite',
  'follow-button',
  'profile-stats',
  'researcher-card',
  'researcher-profile',
  'trust-badge',
]
  .map((tag) => `${tag}:not(:defined)`)
  .join();

/** Milliseconds after which an early answer is given up, as every other request is. */
const TIMEOUT = 10_000;

/**
 * The address that `element` will ask, by the rules of `chosen`.
 *
 * @throws ProfileError where it will ask none, or one that only a script can name
 */
function addressFor(element: Element): string {
  const attribute = (name: string, of: Element | null = element) => of?.getAttribute(name) ?? '';
  const root = chosen({
    api: attribute('api'),
    provided: { api: attribute('api', element.closest('profile-provider')) },
  });
  return typeof root === 'string' ? buildResearcherUrl(root, attribute('researcher')) : '';
}

/** The answer with its body: who takes it is to wait for nothing more. */
async function read(url: string): Promise<Response> {
  const answer = await fetch(url, { ...anonymous(url), signal: AbortSignal.timeout(TIMEOUT) });
  return new Response((await answer.text()) || null, answer);
}

const isSoonAsked = (element: Element): boolean =>
  element.getAttribute('loading') === 'eager' ||
  (element.getClientRects().length > 0 && isNear(element.getBoundingClientRect()));

/**
 * What a whole page about somebody asks for beside their record, where it does not wait to be scrolled to
 * and shows what it ordinarily does.
 */
const addressesOfPage = (page: Element, record: string): readonly string[] =>
  page.matches('researcher-profile[loading="eager"]:not([sections], [page-size], :has(> [slot]))')
    ? [`${record}/works?limit=10`, `${record}/graph?limit=${GRAPH_SIZE.ordinary}`]
    : [];

function askFor(url: string): void {
  const answer = read(url);
  // Who takes the answer says what went wrong; until then nobody needs to hear of it.
  answer.catch(() => undefined);
  (globalThis.bzpeerEarly ??= new Map()).set(url, answer);
}

/**
 * Asks now where the elements on the page all show the same record, and one of them is near the viewport;
 * records of several people are left to the elements, which ask for them in one request.
 */
export function askEarly(): void {
  const elements = [...document.querySelectorAll(SELECTOR)];
  try {
    const addresses = new Set(elements.map(addressFor));
    const [record] = addresses;
    if (!record || addresses.size > 1 || !elements.some(isSoonAsked)) return;
    const more = elements.flatMap((element) => addressesOfPage(element, record));
    for (const url of new Set([record, ...more])) askFor(url);
  } catch {
    // An element that cannot ask says so itself.
  }
}
