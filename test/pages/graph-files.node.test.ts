/** The picture of a graph from built files: from a CDN, and from a bundler that an outsider uses. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.ts';
import { bundle } from '../../scripts/lib/bundle.ts';
import { WORKER } from '../../scripts/lib/cdn-worker.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { serveFolder, type FolderServer } from './support/folder-server.ts';

/** Shows two nodes and says where that is done. */
const SHOW = `
  const style = {
    colours: {
      nodes: { work: '#4a7fb5', researcher: '#c4682b', topic: '#4f8a4f', institution: '#9467a8' },
      edge: '#bbb', edgeClear: '#444', label: '#222', background: '#fff', focus: '#00f', outline: null,
    },
    font: 'sans-serif', fontSize: 12, direction: 'ltr', reducedMotion: false,
  };
  const nothing = () => undefined;
  const listener = {
    pressed: nothing, hovered: nothing, dragged: nothing, viewportChanged: nothing,
    lost: () => { location.hash = 'lost'; },
  };
  const picture = await createPicture(document.querySelector('main'), { style, listener, seed: 's' });
  const node = (id) => ({ id, kind: 'work', label: id, weight: 1 });
  await picture.show({
    nodes: [node('work:1'), node('work:2')],
    edges: [{ id: 'e', source: 'work:1', target: 'work:2', kind: 'cites', weight: 1 }],
    pinned: new Map(),
  });
  location.hash = picture.placeOf('work:2') === null ? 'nothing' : picture.runsIn;
`;

const pageWith = (script: string): string => `<!doctype html>
  <title></title>
  <style>main { position: relative; width: 300px; height: 200px }</style>
  <main></main>
  <script type="module">${script}</script>`;

let browser: Browser;
let folder: string;
let cdn: FolderServer;
let site: FolderServer;

before(async () => {
  // Inside the repository, so that bare imports are found from there.
  folder = await mkdtemp(inRoot('node_modules/.graph-files-'));
  const files = join(folder, 'cdn');
  await bundle({
    entries: { picture: 'src/graph/renderer/picture.ts' },
    split: true,
    outDir: files,
  });
  await bundle({ entries: WORKER, split: false, outDir: files });
  await mkdir(join(folder, 'site'));
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
  cdn = await serveFolder(files);
  site = await serveFolder(join(folder, 'site'));
});

after(async () => {
  await browser.close();
  await cdn.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Where the picture of a page is made, as the page says in its address. */
async function runsIn(address: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    // A strict policy lets nobody evaluate anything in the page.
    await page.waitForURL(({ hash }) => hash !== '');
    return new URL(page.url()).hash.slice(1);
  } finally {
    await page.close();
  }
}

const fromCdn = (): string =>
  pageWith(`import { createPicture } from '${cdn.origin}/picture.js';${SHOW}`);

describe('A picture from the files for script tags', () => {
  it('is made in a worker on the files’ own origin', async () => {
    cdn.page('/page.html', fromCdn());
    assert.equal(await runsIn(`${cdn.origin}/page.html`), 'worker');
  });

  it('is made in a worker on a page of another origin', async () => {
    site.page('/page.html', fromCdn());
    assert.equal(await runsIn(`${site.origin}/page.html`), 'worker');
  });

  it('is made in a worker under a strict policy that names the files, and blob: for workers', async () => {
    const policy = `default-src 'none'; script-src 'unsafe-inline' ${cdn.origin}; worker-src blob: ${cdn.origin}`;
    site.page('/strict.html', fromCdn(), policy);
    assert.equal(await runsIn(`${site.origin}/strict.html`), 'worker');
  });

  it('is made in the page where the policy names no worker', async () => {
    const policy = `default-src 'none'; script-src 'unsafe-inline' ${cdn.origin}`;
    site.page('/refused.html', fromCdn(), policy);
    assert.equal(await runsIn(`${site.origin}/refused.html`), 'page');
  });

  it('is made in the page where the worker’s file is gone', async () => {
    const lonely = join(folder, 'lonely');
    await bundle({
      entries: { picture: 'src/graph/renderer/picture.ts' },
      split: true,
      outDir: lonely,
    });
    const server = await serveFolder(lonely);
    try {
      site.page(
        '/lonely.html',
        pageWith(`import { createPicture } from '${server.origin}/picture.js';${SHOW}`),
      );
      assert.equal(await runsIn(`${site.origin}/lonely.html`), 'page');
    } finally {
      await server.close();
    }
  });
});

describe('A picture from the npm package', () => {
  it('is made in a worker when Vite has bundled it', async () => {
    const root = join(folder, 'app');
    await mkdir(root);
    const source = inRoot('dist/graph/renderer/picture.js');
    await writeFile(join(root, 'main.js'), `import { createPicture } from '${source}';${SHOW}`);
    await writeFile(
      join(root, 'index.html'),
      pageWith('').replace('type="module">', 'type="module" src="./main.js">'),
    );
    await build({ root, logLevel: 'error', build: { target: 'es2022', outDir: 'out' } });
    const server = await serveFolder(join(root, 'out'));
    try {
      assert.equal(await runsIn(`${server.origin}/index.html`), 'worker');
    } finally {
      await server.close();
    }
  });
});
