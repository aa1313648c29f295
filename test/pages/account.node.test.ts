/** The page of an account in Chromium, by people who only ever sign in through the windows. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import * as v from 'valibot';
import { type IntentWorld, openIntentWorld } from './support/intent-world.ts';
import { pageFaults } from './support/page-faults.ts';

const PEOPLE = ['alec-radford', 'josiah-carberry', 'lin-mei-ling'];
const FileSchema = v.object({ follows: v.array(v.object({ researcher: v.string() })) });

let world: IntentWorld;

before(async () => {
  world = await openIntentWorld();
});

after(() => world.close());

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign in with Demo accounts' }).click();
  await page.getByRole('button', { name }).click();
  await page.getByText(`Signed in as ${name}`).waitFor();
}

/** Follows from a plain link, signed in already. */
async function follow(page: Page, researcher: string): Promise<void> {
  await page.goto(`${world.api}/intents/follow?researcher=${researcher}`);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByRole('heading', { name: /^You follow/ }).waitFor();
}

describe('the page of an account', () => {
  it('shows, takes back, gives along and erases what somebody did, without JavaScript', async () => {
    const page = await world.visit('/', { javaScriptEnabled: false });
    await page.goto(`${world.api}/account`);
    await page.getByRole('heading', { name: 'Sign in to see your account' }).waitFor();
    await signIn(page, 'Rhoda Reader');
    await page.getByText('Nobody at the moment.').waitFor();
    for (const researcher of PEOPLE) await follow(page, researcher);

    // A window of its own, so that what is being decided stays open.
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Your account' }).click();
    const account = await opened;
    const follows = account.locator('#follows li');
    await follows.nth(2).waitFor();
    await account.getByRole('button', { name: 'Stop following Alec Radford' }).click();
    await account.getByRole('status').getByText('You no longer follow Alec Radford').waitFor();
    assert.equal(await follows.count(), 2);

    const saving = account.waitForEvent('download');
    await account.getByRole('link', { name: 'Download everything (JSON)' }).click();
    const saved = await saving;
    assert.equal(saved.suggestedFilename(), 'profile-api-export.json');
    const text = await readFile(await saved.path(), 'utf8');
    const file = v.parse(FileSchema, JSON.parse(text));
    assert.equal(file.follows.length, 2);

    await account.getByRole('link', { name: 'Erase everything…' }).click();
    await account.getByRole('link', { name: 'Keep my account' }).click();
    assert.equal(await follows.count(), 2);
    await account.getByRole('link', { name: 'Erase everything…' }).click();
    await account.getByRole('button', { name: 'Erase everything' }).click();
    await account.getByRole('heading', { name: 'Everything was erased' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Sign in with Demo accounts' }).waitFor();
    const cookies = await page.context().cookies(world.api);
    assert.deepEqual(
      cookies.filter(({ name }) => name.startsWith('__Host-')),
      [],
    );
    await page.context().close();
  });

  it('signs out, and is empty for the next person', async () => {
    const page = await world.visit();
    await page.goto(`${world.api}/account`);
    await signIn(page, 'Cleo Colleague');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to see your account' }).waitFor();
    await page.goBack();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in to see your account' }).waitFor();
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits 320 pixels and is accessible, ${colorScheme}, in both languages`, async () => {
      const viewport = { width: 320, height: 700 };
      const page = await world.visit('/', { viewport, colorScheme });
      const look = async (path: string) => {
        for (const lang of ['en', 'de']) {
          await page.goto(`${world.api}${path}?lang=${lang}`);
          assert.deepEqual(await pageFaults(page), [], `${path} ${lang}`);
        }
      };
      await look('/account');
      await page.goto(`${world.api}/account?lang=en`);
      await signIn(page, 'Josiah Carberry');
      for (const path of ['/account', '/account/erase']) await look(path);
      await page.context().close();
    });
  }
});
