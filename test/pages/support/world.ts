/** The demo site, its API with the demo records, and a browser that writes down what happens in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { startApi } from '../../../scripts/lib/api-process.ts';
import { BROWSER_ARGS, ensureBrowser } from '../../../scripts/lib/browser.ts';
import { startDemoSite } from '../../../scripts/lib/demo-site.ts';
import { freePort } from '../../../scripts/lib/ports.ts';

/** A page with everything that went wrong on it, and everywhere it asked. */
export interface Visit {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

export interface VisitSettings {
  readonly javaScript?: boolean;
  /** Pixels. */
  readonly width?: number;
  /** Called before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface World {
  /** Origins. */
  readonly api: string;
  readonly site: string;
  /** @param path within the site, or a whole address */
  readonly visit: (path: string, settings?: VisitSettings) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Starts it all, on free ports and in a folder of its own. */
export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const api = await startApi({ port: await freePort(), dataDir: folder });
  const site = await startDemoSite({ port: 0, api: api.origin });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
  return {
    api: api.origin,
    site: site.origin,
    async visit(path, { javaScript = true, width = 1280, prepare } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: javaScript,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('request', (request) => requests.push(request.url()));
      await prepare?.(page);
      await page.goto(new URL(path, site.origin).href);
      return { page, errors, requests };
    },
    async close() {
      await browser.close();
      await site.close();
      await api.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The text of the first such element's inside, once it shows its data. */
export async function shown(page: Page, selector: string): Promise<string> {
  const element = page.locator(selector).first();
  // What loads above it may push it out of sight again.
  const handle = await element.elementHandle();
  await page.waitForFunction((host) => {
    host.scrollIntoView();
    return host.matches(':state(ready)');
  }, handle);
  return element.evaluate((host) =>
    (host.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
