import { follows, STORED_AS } from './follows.ts';

/** Keeps that the service at `root` has confirmed whether the visitor follows the researcher. */
export function keepFollow(root: string, id: string, following: boolean): void {
  const all = follows();
  if (following) all.add(root + id);
  else all.delete(root + id);
  try {
    if (all.size > 0) sessionStorage.setItem(STORED_AS, [...all].join(' '));
    else sessionStorage.removeItem(STORED_AS);
  } catch {
    // Known until the page is left, then.
  }
}
