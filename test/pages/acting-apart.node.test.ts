/** A follow button on a page that keeps itself apart from the windows that it opens, at the reference server. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import sirv from 'sirv';
import { HOST } from '../../scripts/lib/ports.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { type IntentWorld, openIntentWorld } from './support/intent-world.ts';

let world: IntentWorld;
let server: Server;
let site: string;

/** A page with the button. */
const pageFor = (api: string) => `<!doctype html><html lang="en"><title>Another site</title>
<script type="module" src="/auto.js"></script>
<follow-button api="${api}" researcher="alec-radford"></follow-button>`;

before(async () => {
  world = await openIntentWorld();
  const files = sirv(inRoot('cdn'), { dev: true });
  server = createServer((request, response) => {
    files(request, response, () => {
      // What such a page opens does not know it.
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pageFor(world.api));
    });
  }).listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  site = `http://localhost:${address.port}`;
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await world.close();
});

async function visit(): Promise<Page> {
  const page = await world.visit();
  await page.goto(site);
  return page;
}

const button = (page: Page) => page.getByRole('button', { name: 'Follow researcher' });

/** Opens the window by keyboard, and signs in there. */
async function openAndSignIn(page: Page, name: string): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await button(page).focus();
  await page.keyboard.press('Enter');
  const popup = await opened;
  await popup.getByText(`Asked for by ${site}`).waitFor();
  await popup.getByRole('link', { name: 'Sign in with Demo accounts' }).click();
  await popup.getByRole('button', { name }).click();
  await popup.getByText(`Signed in as ${name}`).waitFor();
  return popup;
}

const becomes = (page: Page, words: string) =>
  page.locator('follow-button').getByText(words, { exact: true }).waitFor();

describe('a follow button on a page that keeps itself apart', () => {
  it('hears nothing from the window, and asks the service', async () => {
    const page = await visit();
    const popup = await openAndSignIn(page, 'Cleo Colleague');
    await popup.getByRole('button', { name: 'Follow' }).click();
    await popup.getByText('You can close this window.').waitFor();
    await popup.close();
    // Every page of this browser believes that it has the focus, and is not told when it comes back.
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page
      .getByText(/^No answer has come from the window/)
      .first()
      .waitFor();
    await becomes(page, 'follower');
    assert.equal(await button(page).getAttribute('aria-pressed'), 'false');
    await page.context().close();
  });
});
