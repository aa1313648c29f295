/** What the built scripts ask for, and in which order. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { researcher } from '../fixtures/records.ts';
import { serveFolder, type FolderServer } from './support/folder-server.ts';

let browser: Browser;
let cdn: FolderServer;
let api: FolderServer;

before(async () => {
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
  cdn = await serveFolder(inRoot('cdn'));
  api = await serveFolder(inRoot('demo/data'));
});
after(async () => {
  await browser.close();
  await cdn.close();
  await api.close();
});

/** Opens a page with a card; gives the files and addresses asked for until it shows a name, in order. */
async function asked(script: string, head = '', more = ''): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    await page.route(`${api.origin}/**`, (route) =>
      route.fulfill({
        json: researcher({ name: 'Ada Quill' }),
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    cdn.page(
      '/page.html',
      `<!doctype html><html lang="en"><title>A page</title>${head}
       <script type="module" src="/${script}"></script>
       <researcher-card api="${api.origin}" researcher="ada-quill"></researcher-card>${more}</html>`,
    );
    await page.goto(`${cdn.origin}/page.html`);
    await page.getByRole('link', { name: 'Ada Quill' }).waitFor();
    return urls.slice(1).map((url) => new URL(url).pathname.replace(/-[\w-]{8}\.js$/, '.js'));
  } finally {
    await page.close();
  }
}

const RECORD = '/researchers/ada-quill';

describe('a script for pages', () => {
  it('asks for the record of a card once, and for no second file', async () => {
    assert.deepEqual(await asked('auto.js'), ['/auto.js', RECORD]);
    assert.deepEqual(await asked('widgets.js'), ['/widgets.js', RECORD]);
  });

  it('asks for the record before it asks for the code of an element that it does not hold', async () => {
    const button = `<follow-button api="${api.origin}" researcher="ada-quill"></follow-button>`;
    const urls = await asked('auto.js', '', button);
    assert.deepEqual(urls.slice(0, 2), ['/auto.js', RECORD]);
    assert.ok(urls.some((url) => url.includes('/follow-button')));
  });

  it('uses the answer that the page itself has the browser load', async () => {
    for (const script of ['auto.js', 'widgets.js']) {
      const link = `<link rel="preload" as="fetch" crossorigin href="${api.origin}${RECORD}">`;
      const urls = await asked(script, link);
      assert.equal(urls[0], RECORD);
      assert.equal(urls.filter((url) => url === RECORD).length, 1, script);
    }
  });
});
