/** What the built scripts ask for, and in which order. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { graphAnswer } from '../fixtures/graph-answers.ts';
import { page, researcher, works } from '../fixtures/records.ts';
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

interface Opened {
  /** In the page's head. */
  readonly head?: string;
  /** What the page shows. */
  readonly body?: string;
  /** What is there once everything is. */
  readonly shown?: readonly string[];
}

const card = (): string =>
  `<researcher-card api="${api.origin}" researcher="ada-quill"></researcher-card>`;

const answerTo = (url: URL): object => {
  const person = researcher();
  if (url.pathname.endsWith('/works')) return page(works(3));
  return url.pathname.endsWith('/graph') ? graphAnswer(person, url.searchParams) : person;
};

/** Opens a page; gives the files and addresses asked for until it shows what it is to show, in order. */
async function asked(
  script: string,
  { head = '', body = card(), shown = ['[part~="name"]'] }: Opened = {},
): Promise<readonly string[]> {
  const tab = await browser.newPage();
  try {
    await tab.route(`${api.origin}/**`, (route) =>
      route.fulfill({
        json: answerTo(new URL(route.request().url())),
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    const urls: string[] = [];
    tab.on('request', (request) => urls.push(request.url()));
    cdn.page(
      '/page.html',
      `<!doctype html><html lang="en"><title>A page</title>${head}
       <script type="module" src="/${script}"></script>${body}</html>`,
    );
    await tab.goto(`${cdn.origin}/page.html`);
    for (const selector of shown) await tab.locator(selector).first().waitFor();
    return urls.slice(1).map((url) => new URL(url).pathname.replace(/-[\w-]{8}\.js$/, '.js'));
  } finally {
    await tab.close();
  }
}

const RECORD = '/researchers/ada-quill';
const WORKS = `${RECORD}/works`;
const GRAPH = `${RECORD}/graph`;

describe('a script for pages', () => {
  it('asks for the record of a card once, and for no second file', async () => {
    assert.deepEqual(await asked('auto.js'), ['/auto.js', RECORD]);
    assert.deepEqual(await asked('widgets.js'), ['/widgets.js', RECORD]);
  });

  it('asks for the record before it asks for the code of an element that it does not hold', async () => {
    const button = `<follow-button api="${api.origin}" researcher="ada-quill"></follow-button>`;
    const urls = await asked('auto.js', { body: card() + button });
    assert.deepEqual(urls.slice(0, 2), ['/auto.js', RECORD]);
    assert.ok(urls.some((url) => url.includes('/follow-button')));
  });

  it('asks for each part of a whole page once, before its code', async () => {
    const profile = `<researcher-profile api="${api.origin}" researcher="ada-quill" loading="eager"></researcher-profile>`;
    for (const script of ['auto.js', 'widgets.js']) {
      const urls = await asked(script, {
        body: profile,
        shown: ['work-list [part~="title"]', 'graph-explorer [part~="row"]'],
      });
      assert.deepEqual(urls.slice(1, 4), [RECORD, WORKS, GRAPH]);
      const parts = urls.filter((url) => url.startsWith('/researchers/'));
      assert.deepEqual(parts, [RECORD, WORKS, GRAPH], script);
    }
  });

  it('uses the answer that the page itself has the browser load', async () => {
    for (const script of ['auto.js', 'widgets.js']) {
      const link = `<link rel="preload" as="fetch" crossorigin href="${api.origin}${RECORD}">`;
      const urls = await asked(script, { head: link });
      assert.equal(urls[0], RECORD);
      assert.equal(urls.filter((url) => url === RECORD).length, 1, script);
    }
  });
});
