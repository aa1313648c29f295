/** Knowing when the elements of a page have shown all that they are going to show. */
import type { Page } from 'playwright';

/** Every tag of the package that shows something. */
export const TAGS = [
  'claim-profile',
  'collaboration-invite',
  'follow-button',
  'graph-explorer',
  'profile-stats',
  'researcher-card',
  'researcher-list',
  'researcher-profile',
  'trust-badge',
  'work-card',
  'work-list',
] as const;

/** How long the slowest element may take. */
const LIMIT_MS = 15_000;

/**
 * Brings every element into view, since they fetch nothing before, and waits until none is idle or
 * loading any more, and every picture is drawn. One that the page hides is not waited for. Ends at the top of the page.
 *
 * @returns the tags that did not settle in time
 */
export const settle = async (page: Page): Promise<readonly string[]> => {
  const late: string[] = [];
  // A page without a record takes the elements of its sections away while we look.
  for (const handle of await page.$$(TAGS.join(','))) {
    await handle.evaluate((node) => {
      node.scrollIntoView();
    });
    try {
      await page.waitForFunction(
        (node) => {
          if (!node.checkVisibility()) return true;
          if (!node.matches(':defined') || node.matches(':state(idle), :state(loading)')) {
            return false;
          }
          // A graph is there as a list at first, and as a picture a little later.
          const picture = node.shadowRoot?.querySelector('[part~="picture"]');
          if (picture == null) return true;
          return picture.childElementCount > 0 && picture.querySelector('.drawing') === null;
        },
        handle,
        { timeout: LIMIT_MS },
      );
    } catch {
      late.push(await handle.evaluate((node) => node.localName));
    }
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  return late;
};
