/**
 * The autoloader, for a script tag: looks which of our tags the page holds, and loads only those, now
 * and whenever a new one appears.
 */
import { ProfileStats } from '../elements/profile-stats/profile-stats.ts';
import { ResearcherCard } from '../elements/researcher-card/researcher-card.ts';
import { TrustBadge } from '../elements/trust-badge/trust-badge.ts';
import { define } from '../internal/define.ts';

/**
 * How each tag is loaded. What shows a record is here already: nearly all of its code is what every other
 * element needs as well, and a page with no more than a card then waits for no second file.
 */
const LOADERS: Readonly<Record<string, () => unknown>> = {
  'claim-profile': () => import('../define/claim-profile.ts'),
  'collaboration-invite': () => import('../define/collaboration-invite.ts'),
  'follow-button': () => import('../define/follow-button.ts'),
  'graph-explorer': () => import('../define/graph-explorer.ts'),
  'profile-provider': () => import('../define/profile-provider.ts'),
  'profile-stats': () => {
    define('profile-stats', ProfileStats);
  },
  'researcher-card': () => {
    define('researcher-card', ResearcherCard);
  },
  'researcher-list': () => import('../define/researcher-list.ts'),
  'researcher-profile': () => import('../define/researcher-profile.ts'),
  'trust-badge': () => {
    define('trust-badge', TrustBadge);
  },
  'work-card': () => import('../define/work-card.ts'),
  'work-list': () => import('../define/work-list.ts'),
};

const SELECTOR = Object.keys(LOADERS)
  .map((tag) => `${tag}:not(:defined)`)
  .join(',');

declare global {
  interface Window {
    /** Tags on their way, so that two autoloaders on a page load each only once. */
    bzpeerLoading?: Set<string>;
  }
}

const load = async (tag: string): Promise<void> => {
  const loading = (window.bzpeerLoading ??= new Set<string>());
  const loader = LOADERS[tag];
  if (loader === undefined || loading.has(tag)) return;
  loading.add(tag);
  try {
    await loader();
  } catch (error) {
    // The fallback inside the element stays on show; the next one of its kind asks again.
    loading.delete(tag);
    console.warn(`<${tag}> could not be loaded.`, error);
  }
};

const loadInside = (root: ParentNode): void => {
  const tags = new Set(Array.from(root.querySelectorAll(SELECTOR), ({ localName }) => localName));
  for (const tag of tags) void load(tag);
};

/**
 * Loads the elements that `root` holds, now and later. The document is looked after by itself; a shadow
 * root that holds our elements is not seen from outside and has to be handed in.
 *
 * @returns stops looking
 */
export const discover = (root: Document | ShadowRoot): (() => void) => {
  loadInside(root);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(SELECTOR)) void load(node.localName);
        loadInside(node);
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
};

discover(document);
