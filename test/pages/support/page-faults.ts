/** What is wrong with a page of the service's own, whose policy lets no other script in. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { inRoot } from '../../../scripts/lib/root.ts';

/**
 * Violations of accessibility, and whether it is wider than the window.
 *
 * @returns in words; empty when nothing is
 */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  // Read by way of the debugger.
  await page.evaluate(await readFile(inRoot('node_modules/axe-core/axe.min.js'), 'utf8'));
  const found: string[] = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html)))`,
  );
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  return wide > room ? [...found, `${wide} pixels wide in ${room}`] : found;
}
