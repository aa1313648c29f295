/** Following and claiming from pages of another site, end to end, with the mouse and with the keyboard alone. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright';
import { openActingWorld, SCHOLAR, type ActingWorld } from './support/acting-world.ts';
import { shown } from './support/world.ts';

/** How a visitor presses what a page shows. */
type Press = (page: Page, target: Locator) => Promise<void>;

/** More steps than any of these pages has, from its start to its end. */
const STEPS = 120;

const byMouse: Press = (_page, target) => target.click();

/** Walks through the page until the target has the focus, then presses Enter. */
const byKeyboard: Press = async (page, target) => {
  await target.waitFor();
  const hasFocus = () =>
    target.evaluate((element) => {
      const root = element.getRootNode();
      return (
        (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element
      );
    });
  for (let step = 0; step < STEPS && !(await hasFocus()); step += 1) {
    await page.keyboard.press('Tab');
  }
  assert.ok(await hasFocus(), 'it can be reached by Tab');
  // What is pressed may close the window before the key is up again.
  await page.keyboard.press('Enter').catch(async () => {
    if (!page.isClosed()) await page.waitForEvent('close');
  });
};

async function pressForWindow(page: Page, target: Locator, press: Press): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await press(page, target);
  return opened;
}

async function signIn(popup: Page, name: string, press: Press): Promise<void> {
  await press(popup, popup.getByRole('link', { name: 'Sign in with Demo accounts' }));
  await popup.getByRole('heading', { name: /not a real identity provider/ }).waitFor();
  await press(popup, popup.getByRole('button', { name }));
}

async function decide(popup: Page, name: string, press: Press): Promise<void> {
  const closed = popup.waitForEvent('close');
  await press(popup, popup.getByRole('button', { name, exact: true }));
  await closed;
}

let world: ActingWorld;

before(async () => {
  world = await openActingWorld();
});

after(() => world.close());

/** Waits until the button in the blog's byline says whether it is pressed, and that number. */
async function says(page: Page, pressed: boolean, count: number): Promise<void> {
  const byline = page.locator('.byline follow-button');
  await byline.locator(`[aria-pressed="${String(pressed)}"]`).waitFor();
  await byline
    .locator('[part="count"]')
    .filter({ hasText: new RegExp(`^\\s*${String(count)}\\s`) })
    .waitFor();
}

for (const [way, press, person] of [
  ['with the mouse', byMouse, 'Rhoda Reader'],
  ['with the keyboard alone', byKeyboard, 'Cleo Colleague'],
] as const) {
  describe(`A visitor of a blog, ${way}, with third-party cookies blocked`, () => {
    it('follows, signing in on the way, finds it so after a reload, and stops', async () => {
      const visitor = await world.visitor();
      const page = await visitor.newPage();
      await page.goto(`${world.site}/blog-post.html`);
      const button = page.locator('.byline follow-button').getByRole('button');
      await says(page, false, 0);

      const popup = await pressForWindow(page, button, press);
      await popup.getByText(`Asked for by ${world.site}`).waitFor();
      await signIn(popup, person, press);
      await decide(popup, 'Follow', press);
      await says(page, true, 1);
      const below = page.locator('aside follow-button');
      await page.locator('#author').scrollIntoViewIfNeeded();
      await below.locator('[aria-pressed="true"]').waitFor();
      await page.evaluate(() => {
        scrollTo(0, 0);
      });

      await page.reload();
      await says(page, true, 1);

      const again = await pressForWindow(page, button, press);
      await decide(again, 'Stop following', press);
      await says(page, false, 0);
      assert.deepEqual(await visitor.cookies(world.site), [], 'the blog’s site holds no cookie');
      await visitor.close();
    });
  });
}

describe('Somebody with the ORCID iD of a record that nobody has claimed', () => {
  it('claims it by the keyboard alone, and the badge of the page moves from L1 at once', async () => {
    const visitor = await world.visitor();
    const page = await visitor.newPage();
    await page.goto(`${world.site}/profile.html?researcher=${SCHOLAR}`);
    assert.match(await shown(page, 'trust-badge'), /Verification L1 Unclaimed author/);
    const link = page.locator('claim-profile').getByRole('link', { name: 'Log in to claim' });
    const popup = await pressForWindow(page, link, byKeyboard);
    await signIn(popup, 'Josiah Carberry', byKeyboard);
    await decide(popup, 'Claim this record', byKeyboard);
    await page.locator('trust-badge').getByText('Verification L3').waitFor();
    await page.locator('trust-badge').getByText('Claimed author').waitFor();
    await page
      .locator('claim-profile')
      .getByText('The researcher has claimed this record.')
      .waitFor();
    await visitor.close();
  });
});

describe('Somebody whom nothing but their evidence knows', () => {
  it('claims a record, which everybody sees, and its badge on a lab’s page moves from L1 once a reviewer agrees', async () => {
    const visitor = await world.visitor();
    const page = await visitor.newPage();
    await page.goto(`${world.site}/lab-homepage.html`);
    assert.match(await shown(page, 'trust-badge'), /Verification L1 Unclaimed author/);
    await page.goto(`${world.site}/profile.html`);
    const link = page.locator('claim-profile').getByRole('link', { name: 'Log in to claim' });
    const popup = await pressForWindow(page, link, byKeyboard);
    await signIn(popup, 'Cleo Colleague', byKeyboard);
    await popup.getByRole('radio', { name: 'A page of my own' }).check();
    await popup.getByRole('textbox', { name: 'In your words' }).fill('It is on my own page.');
    await decide(popup, 'Claim this record', byKeyboard);
    await page.locator('trust-badge').getByText('Claim under review').waitFor();

    const waiting = await world.claims('list');
    assert.match(waiting, /It is on my own page\./);
    const claim = /^[\da-f-]{36}(?= )/m.exec(waiting)?.[0] ?? 'none';
    await world.claims('approve', claim, '--by', 'a reviewer');

    // A browser that asked before may show for a minute what it was told.
    const reader = await world.visitor();
    const later = await reader.newPage();
    await later.goto(`${world.site}/lab-homepage.html`);
    assert.match(await shown(later, 'trust-badge'), /Verification L2 Claimed author/);
    await reader.close();
    await visitor.close();
  });
});
