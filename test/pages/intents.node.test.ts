/** The service's own pages in Chromium: from a page of another site, over the sign-in, and back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { type IntentWorld, openIntentWorld } from './support/intent-world.ts';
import { pageFaults } from './support/page-faults.ts';

const SEED = 'alec-radford';

let world: IntentWorld;

before(async () => {
  world = await openIntentWorld();
});

after(() => world.close());

/** The address of a page for an intent, as an element opens it; without a site it is a plain link. */
function intentUrl(kind: string, site: string | null, more: Readonly<Record<string, string>> = {}) {
  const asker = site === null ? {} : { origin: site, nonce: 'nonce-1-2-3' };
  const query = new URLSearchParams({ researcher: SEED, ...asker, ...more });
  return `${world.api}/intents/${kind}?${query.toString()}`;
}

const opening = (path: string, kind: string) =>
  `${path}?${new URLSearchParams({ page: intentUrl(kind, world.site) }).toString()}`;

async function openPopup(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open' }).click();
  return opened;
}

async function signIn(popup: Page, name: string): Promise<void> {
  await popup.getByRole('link', { name: 'Sign in with Demo accounts' }).click();
  await popup.getByRole('heading', { name: /not a real identity provider/ }).waitFor();
  await popup.getByRole('button', { name }).click();
}

describe('a page for an intent', () => {
  it('tells a page of another site how it ended, and closes', async () => {
    const page = await world.visit(opening('/', 'follow'));
    const popup = await openPopup(page);
    await popup.getByRole('heading', { name: 'Sign in to follow Alec Radford' }).waitFor();
    await popup.getByText(`Asked for by ${world.site}`).waitFor();
    await signIn(popup, 'Rhoda Reader');
    await popup.getByText('Signed in as Rhoda Reader').waitFor();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Follow' }).click();
    await closed;
    const told: unknown = JSON.parse(await page.locator('li').innerText());
    assert.deepEqual(told, {
      origin: world.api,
      type: 'bzpeer:follow',
      nonce: 'nonce-1-2-3',
      researcher: SEED,
      outcome: 'done',
      following: true,
      followers: 1,
    });
    const cookies = await page.context().cookies(world.api);
    const session = cookies.find(({ name }) => name === '__Host-bzpeer-session');
    assert.deepEqual(
      [session?.httpOnly, session?.secure, session?.sameSite, session?.path],
      [true, true, 'Lax', '/'],
    );

    // The next time the same person is asked at once, and stops.
    const again = await openPopup(page);
    await again.getByRole('heading', { name: 'You follow Alec Radford' }).waitFor();
    const gone = again.waitForEvent('close');
    await again.getByRole('button', { name: 'Stop following' }).click();
    await gone;
    assert.match(await page.locator('li').last().innerText(), /"following":false,"followers":0/);
    await page.context().close();
  });

  it('works by the keyboard alone', async () => {
    const page = await world.visit(opening('/', 'follow'));
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const popup = await opened;
    const reach = async (name: string) => {
      const target = popup.getByText(name, { exact: true });
      await target.waitFor();
      for (let n = 0; n < 10; n += 1) {
        await popup.keyboard.press('Tab');
        if (await target.evaluate((element) => element === document.activeElement)) break;
      }
      // The last one closes the window, perhaps before the key is up again.
      await popup.keyboard.press('Enter').catch(async () => {
        if (!popup.isClosed()) await popup.waitForEvent('close');
      });
    };
    await reach('Sign in with Demo accounts');
    await reach('Cleo Colleague');
    const closed = popup.waitForEvent('close');
    await reach('Follow');
    await closed;
    assert.match(await page.locator('li').innerText(), /"following":true/);
    await page.context().close();
  });

  it('says that it can be closed where the other page keeps itself apart', async () => {
    const page = await world.visit(opening('/apart', 'follow'));
    const popup = await openPopup(page);
    await signIn(popup, 'Josiah Carberry');
    await popup.getByRole('button', { name: 'Follow' }).click();
    await popup.getByRole('heading', { name: 'You follow Alec Radford' }).waitFor();
    await popup.getByText('You can close this window.').waitFor();
    assert.equal(await page.locator('li').count(), 0);
    await page.context().close();
  });

  it('works from a plain link without JavaScript', async () => {
    const page = await world.visit('/', { javaScriptEnabled: false });
    await page.goto(intentUrl('claim', null));
    await signIn(page, 'Alec Radford (made up)');
    await page.getByRole('heading', { name: 'Is Alec Radford you?' }).waitFor();
    await page.getByLabel('A page of my institution').check();
    await page.getByLabel('In your words').fill('My page there names these works.');
    await page.getByRole('button', { name: 'Claim this record' }).click();
    await page.getByRole('heading', { name: /waits for a review/ }).waitFor();
    const answer = await fetch(`${world.api}/researchers/${SEED}`);
    assert.match(await answer.text(), /"claim":"pending"/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: /Sign in to claim/ }).waitFor();
    await page.context().close();
  });

  it('comes back unsigned from a sign-in that was given up', async () => {
    const page = await world.visit(opening('/', 'follow'));
    const popup = await openPopup(page);
    await signIn(popup, 'Cancel');
    await popup.getByText('You did not sign in.').waitFor();
    await popup.getByRole('link', { name: 'Try again' }).click();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await closed;
    assert.match(await page.locator('li').innerText(), /"outcome":"cancelled"/);
    await page.context().close();
  });

  it('is shown in no frame', async () => {
    const page = await world.visit();
    const refused = page.waitForEvent('console', (line) => line.text().includes('frame-ancestors'));
    await page.goto(`${world.site}${opening('/frame', 'follow')}`);
    await refused;
    const [, frame] = page.frames();
    assert.equal(await frame?.getByRole('heading').count(), 0);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits 320 pixels and is accessible, ${colorScheme}, in both languages`, async () => {
      const page = await world.visit('/', { viewport: { width: 320, height: 700 }, colorScheme });
      const look = async (kind: string, lang: string) => {
        await page.goto(intentUrl(kind, world.site, { lang }));
        assert.deepEqual(await pageFaults(page), [], `${kind} ${lang}`);
      };
      const kinds = ['follow', 'claim', 'invite', 'report'];
      for (const kind of kinds) await look(kind, 'en');
      await page.goto(intentUrl('follow', world.site));
      await signIn(page, 'Josiah Carberry');
      await page.getByText('Signed in as Josiah Carberry').waitFor();
      for (const kind of kinds) for (const lang of ['en', 'de']) await look(kind, lang);
      await page.context().close();
    });
  }
});
