/** Knowing when a story of the built Storybook shows what it is about. */
import type { Page } from 'playwright';

const PHASE = 'globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase';

/**
 * Waits until the story has been rendered, and has played what it plays.
 *
 * @throws Error when it failed, or did not come to an end in Playwright's time
 */
export const storyPlayed = async (page: Page): Promise<void> => {
  await page.waitForFunction(`['finished', 'errored', 'aborted'].includes(${PHASE})`);
  const phase = await page.evaluate(PHASE);
  if (phase !== 'finished') throw new Error(`The story ${String(phase)}.`);
};
