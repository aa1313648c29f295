/**
 * Whom the visitor follows, as far as the service has confirmed it to this page. Kept for as long as
 * the tab is open, and only of those whom the visitor chose to follow here (docs/decisions/0045).
 */

export const STORED_AS = 'bzpeer-follows';

/** Without storage, it is known until the page is left. */
let known: Set<string> | undefined;

/** All of them: the service's root and the researcher's id, written as one. */
export function follows(): Set<string> {
  if (known) return known;
  let stored;
  try {
    stored = sessionStorage.getItem(STORED_AS);
  } catch {
    // Not allowed on this page.
  }
  // Neither an address nor an id holds a space.
  return (known = new Set(stored?.split(' ')));
}

/** Whether the service at `root` has confirmed that the visitor follows the researcher. */
export const isFollowing = (root: string, id: string): boolean => follows().has(root + id);
