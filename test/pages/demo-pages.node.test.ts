/** The demo pages, opened in Chromium against the running API. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { startApi, type ApiProcess } from '../../scripts/lib/api-process.ts';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.ts';
import { startDemoSite, type DemoSite } from '../../scripts/lib/demo-site.ts';
import { freePort } from '../../scripts/lib/ports.ts';

let folder: string;
let api: ApiProcess;
let site: DemoSite;
let browser: Browser;

/** A page with everything that went wrong on it, and everywhere it asked. */
interface Visit {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

async function visit(
  path: string,
  settings: { readonly javaScript?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: settings.javaScript ?? true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.origin + path);
  return { page, errors, requests };
}

/** The text of the first such element's inside, once it shows its data. */
async function shown(page: Page, selector: string): Promise<string> {
  const element = page.locator(selector).first();
  // What loads above it may push it out of sight again.
  await page.waitForFunction((wanted) => {
    const host = document.querySelector(wanted);
    host?.scrollIntoView();
    return host?.matches(':state(ready)');
  }, selector);
  return element.evaluate((host) =>
    (host.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  api = await startApi({ port: await freePort(), dataDir: folder });
  site = await startDemoSite({ port: 0, api: api.origin });
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
});

after(async () => {
  await browser.close();
  await site.close();
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the demo pages', () => {
  it('link to one another from the hub, and each of them answers', async () => {
    const { page, errors } = await visit('/');
    const paths = await page
      .locator('nav a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    assert.ok(paths.includes('/lab-homepage.html') && paths.includes('/profile.html'));
    for (const path of paths) {
      const response = await page.request.get(site.origin + path);
      assert.equal(response.status(), 200, path);
    }
    assert.match(await shown(page, 'researcher-card'), /Josiah Carberry/);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('show the seed’s researcher on a lab’s homepage, from the API and nowhere else', async () => {
    const { page, errors, requests } = await visit('/lab-homepage.html');
    const card = 'researcher-card[researcher="alec-radford"]';
    assert.match(await shown(page, card), /Alec Radford.*Researcher.*Affiliation not imported/);
    assert.match(
      await shown(page, 'trust-badge'),
      /Trust 21 - Emerging Verification L1 Unclaimed author/,
    );
    assert.match(
      await shown(page, 'profile-stats'),
      /works 8 followers 0 topics 6 close collaborators 4/,
    );
    assert.match(await shown(page, 'work-list'), /8 published item\(s\)/);
    const elsewhere = requests.filter(
      (url) =>
        !url.startsWith(site.origin) && !url.startsWith(api.origin) && !url.startsWith('data:'),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('show all eight works of the profile page, page by page, and an abstract', async () => {
    const { page } = await visit('/profile.html');
    await shown(page, 'work-list');
    const list = page.locator('work-list');
    await list.getByRole('button', { name: 'Show more' }).click();
    await list.getByRole('heading', { name: 'Scaling Laws for Neural Language Models' }).waitFor();
    assert.equal(await list.locator('.work').count(), 8);
    const abstract = list.getByRole('button', { name: /^Show abstract ?: Learning to summarize/ });
    await abstract.click();
    assert.equal(
      await list.getByRole('button', { name: /^Hide abstract/ }).getAttribute('aria-expanded'),
      'true',
    );
    await page.context().close();
  });

  it('open the evidence of a trust badge with Enter and close it with Escape', async () => {
    const { page } = await visit('/profile.html');
    await shown(page, 'trust-badge');
    const badge = page.locator('trust-badge').getByRole('button').first();
    await badge.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: /Trust 21 - Emerging/ });
    await panel.waitFor();
    assert.equal(await panel.getByRole('listitem').count(), 10);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    assert.equal(
      await badge.evaluate(
        (button) => button === (button.getRootNode() as ShadowRoot).activeElement,
      ),
      true,
      'the focus is back on the badge',
    );
    await page.context().close();
  });

  it('speak German where the page does', async () => {
    const { page } = await visit('/profile.html?lang=de');
    await page.locator('trust-badge').getByText('Vertrauen 21').waitFor();
    await page.context().close();
  });

  it('show a profile under a policy that forbids everything by default', async () => {
    const { page, errors } = await visit('/strict-csp.html');
    assert.match(await shown(page, 'researcher-card'), /\w/);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('name the people to a reader without JavaScript', async () => {
    const { page } = await visit('/lab-homepage.html', { javaScript: false });
    assert.ok(await page.getByText('Alec Radford').first().isVisible());
    await page.context().close();
  });
});
