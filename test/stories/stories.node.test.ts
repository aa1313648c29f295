/** Every story, opened in Chromium: it renders without an error, accessibly, and fits a narrow page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright';
import sirv from 'sirv';
import * as v from 'valibot';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { storyPlayed } from '../../scripts/lib/story-played.ts';

const IndexSchema = v.object({
  entries: v.record(v.string(), v.object({ id: v.string(), type: v.string(), title: v.string() })),
});
const { entries } = v.parse(
  IndexSchema,
  JSON.parse(readFileSync(inRoot('storybook-static/index.json'), 'utf8')),
);
const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** Rules about whole pages, which a story is not. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title'];

const OPTIONS = { rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])) };
const AXE_RUN = `axe.run('#storybook-root', ${JSON.stringify(OPTIONS)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

let server: Server;
let origin: string;
let browser: Browser;
let axe: string;

before(async () => {
  const files = sirv(inRoot('storybook-static'), { dev: true });
  server = createServer((request, response) => {
    files(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  origin = `http://127.0.0.1:${address.port}`;
  axe = await readFile(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

describe('a story', () => {
  for (const { id } of stories) {
    it(`${id} renders, is accessible and fits 320 pixels`, async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      try {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        const elsewhere: string[] = [];
        page.on('request', (request) => {
          if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
            elsewhere.push(request.url());
        });
        await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
        await storyPlayed(page);
        await page.evaluate(axe);
        const violations = v.parse(v.array(v.string()), await page.evaluate(AXE_RUN));
        assert.deepEqual(violations, []);
        await page.setViewportSize({ width: 320, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, 'pixels beyond the right edge');
        assert.deepEqual({ errors, elsewhere }, { errors: [], elsewhere: [] });
      } finally {
        await page.close();
      }
    });
  }
});
