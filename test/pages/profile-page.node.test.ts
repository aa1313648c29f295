/** The whole profile of the seed's researcher on its demo page: every text, few requests, nothing that moves. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import * as v from 'valibot';
import { settle } from '../../scripts/lib/settled.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { openWorld, shown, type World } from './support/world.ts';

const SEED = inRoot('../shared/seed/profile-page.txt');

/** Longer than any line of the page but its abstracts. */
const ABSTRACT = 240;

/** Facts run together in the seed; words and spaces between them are the page's own. */
const squeezed = (text: string): string => text.replace(/[\s·…]+/g, '');

/** Everything that can be read on a page, shadow trees included, a hidden heading not. */
const READ = `(() => {
  const read = (node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && getComputedStyle(node).display === 'none') return '';
    const inside = node instanceof HTMLSlotElement && node.assignedNodes().length > 0
      ? node.assignedNodes()
      : (node.shadowRoot ?? node).childNodes;
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    // A number stands above its label, which comes first in the document.
    const parts = [...inside];
    const reversed = node instanceof Element && getComputedStyle(node).flexDirection === 'column-reverse';
    return (reversed ? parts.reverse() : parts).map(read).join(' ');
  };
  return read(document.body);
})()`;

/** Levels of the headings that are shown, in the order in which they are read. */
const LEVELS = `(() => {
  const levels = [];
  const visit = (node) => {
    if (!(node instanceof Element)) return;
    if (node.checkVisibility() && node.matches('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
      levels.push(Number(node.ariaLevel ?? node.localName.slice(1)));
    }
    const inside = node instanceof HTMLSlotElement && node.assignedNodes().length > 0
      ? node.assignedNodes()
      : (node.shadowRoot ?? node).childNodes;
    inside.forEach(visit);
  };
  visit(document.body);
  return levels;
})()`;

const readable = async (page: Page): Promise<string> => squeezed(String(await page.evaluate(READ)));

let world: World;

before(async () => {
  world = await openWorld();
});

after(() => world.close());

describe('The profile page', () => {
  it(
    'shows every text of the seed’s page but the abstracts',
    { skip: existsSync(SEED) ? false : 'the seed’s text is not on this machine' },
    async () => {
      const graph = Promise.withResolvers<undefined>();
      const { page } = await world.visit('/profile.html', {
        prepare: (opened) =>
          opened.route('**/graph?*', async (route) => {
            await graph.promise;
            await route.continue();
          }),
      });
      assert.match(await shown(page, 'work-list'), /8 published/);
      await page.locator('graph-explorer').scrollIntoViewIfNeeded();
      await page.getByText('Building this graph slice…').waitFor();
      const loading = await readable(page);
      graph.resolve(undefined);
      await shown(page, 'graph-explorer');
      await page.getByRole('button', { name: 'Open full explorer' }).waitFor();
      const loaded = await readable(page);
      const lines = readFileSync(SEED, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && line.length < ABSTRACT);
      assert.ok(lines.length > 20);
      const missing = lines.filter(
        (line) => !loading.includes(squeezed(line)) && !loaded.includes(squeezed(line)),
      );
      assert.deepEqual(missing, []);
      await page.context().close();
    },
  );

  it('asks three times at most for what it shows, whatever the reader looks at', async () => {
    const { page, requests, errors } = await world.visit('/profile.html');
    assert.deepEqual(await settle(page), []);
    const asked = requests.filter((url) => url.startsWith(`${world.api}/`));
    assert.ok(asked.length <= 3, asked.join('\n'));
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('has one heading of the first level, which is the name, and skips no level', async () => {
    const { page } = await world.visit('/profile.html');
    assert.deepEqual(await settle(page), []);
    await page.getByRole('heading', { level: 1, name: 'Alec Radford' }).waitFor();
    const levels = v.parse(v.array(v.number()), await page.evaluate(LEVELS));
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [at, level] of levels.entries()) {
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `heading ${String(at)}: ${levels.join(' ')}`);
    }
    await page.context().close();
  });

  it('names the person, and leads to a public record, where there is no JavaScript', async () => {
    const { page } = await world.visit('/profile.html', { javaScript: false });
    assert.ok(await page.getByRole('heading', { level: 1, name: 'Alec Radford' }).isVisible());
    assert.ok(await page.getByRole('link', { name: /preprints on arXiv/ }).isVisible());
    await page.context().close();
  });

  for (const width of [320, 768, 1280, 2560]) {
    it(`is not wider than ${String(width)} pixels`, async () => {
      const { page } = await world.visit('/profile.html', { width });
      assert.deepEqual(await settle(page), []);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0);
      await page.context().close();
    });
  }
});
