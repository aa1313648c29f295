/** What the documents tell people to paste, pasted; and what they say of the API, asked of it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { codeRows, documentAt } from '../docs/markdown.ts';
import { openWorld, shown, type World } from './support/world.ts';

let world: World;

before(async () => {
  world = await openWorld();
});

after(() => world.close());

let site: Server | undefined;

afterEach(() => {
  site?.close();
  site?.closeAllConnections();
});

/** The first code block in a language. */
function block(path: string, language: string): string {
  const found = documentAt(path).blocks.find((candidate) => candidate.language === language);
  assert.ok(found, `${path} has no ${language}`);
  return found.code;
}

/** With this world's addresses in place of the documents'. */
const pasted = (text: string): string =>
  text
    .replaceAll('https://cdn.example/@bzpeer/widgets/', `${world.site}/`)
    .replaceAll('https://profiles.example', world.api);

/** Puts markup into a page of a site that is neither the demo's nor the API's. */
async function visitMarkup(markup: string) {
  site = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    // An icon of its own, so that the browser does not ask for one.
    response.end(`<!doctype html><html lang="en"><title>Pasted</title>
      <link rel="icon" href="data:," />${markup}</html>`);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const address = site.address();
  assert.ok(address !== null && typeof address === 'object');
  return world.visit(`http://127.0.0.1:${String(address.port)}/`);
}

describe('The documents', () => {
  for (const path of ['README.md', 'docs/embedding.md']) {
    it(`have a snippet in ${path} that shows a profile as it stands there`, async () => {
      const { page, errors, requests } = await visitMarkup(pasted(block(path, 'html')));
      assert.match(await shown(page, 'researcher-card'), /Josiah Carberry.*Brown University/);
      assert.deepEqual(errors, []);
      const asked = requests.filter((url) => url.startsWith('http') && url !== page.url());
      const origins = new Set(asked.map((url) => new URL(url).origin));
      assert.deepEqual(origins, new Set([world.site, world.api]));
      await page.context().close();
    });
  }

  it('have a snippet that works with all elements in one file, too', async () => {
    const markup = pasted(block('docs/embedding.md', 'html')).replace('auto.js', 'widgets.js');
    const { page, errors } = await visitMarkup(markup);
    assert.match(await shown(page, 'researcher-card'), /Josiah Carberry/);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('give the security policy that the strict page runs under', async () => {
    const { page } = await world.visit('/strict-csp.html', { javaScript: false });
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    assert.equal(pasted(block('docs/embedding.md', 'text')).trim().replace(/\s+/g, ' '), policy);
    await page.context().close();
  });

  it('describe the addresses of the API, and no other', async () => {
    const { page } = await world.visit('/strict-csp.html', { javaScript: false });
    const response = await page.request.get(`${world.api}/openapi.json`);
    const MethodsSchema = v.record(v.string(), v.unknown());
    const SpecSchema = v.object({ paths: v.record(v.string(), MethodsSchema) });
    const { paths } = v.parse(SpecSchema, await response.json());
    const described = codeRows(documentAt('docs/profile-api.md').text).flatMap(
      ([first = '']) => /^(?:GET|PUT|POST|DELETE) \/[^?]*/.exec(first)?.[0] ?? [],
    );
    const published = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    // The document does not describe itself.
    assert.deepEqual(new Set(described), new Set([...published, 'GET /openapi.json']));
    await page.context().close();
  });
});
