/** The demo pages, opened in Chromium against the running API. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { settle } from '../../scripts/lib/settled.ts';
import { openWorld, shown, type World } from './support/world.ts';

/** Writes down what moves without the reader's doing: from where, to where. */
const WATCH_SHIFTS = `
  const shifts = [];
  const write = (entries) => {
    for (const { value, sources } of entries) {
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) =>
        [node?.localName ?? 'inside', from.y, 'to', to.y].join(' '));
      shifts.push({ score: value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => write(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.takeShifts = () => { write(observer.takeRecords()); return shifts; };`;

const ShiftsSchema = v.array(v.object({ score: v.number(), moved: v.array(v.string()) }));

let world: World;

before(async () => {
  world = await openWorld();
});

after(() => world.close());

describe('the demo pages', () => {
  it('link to one another from the hub, and each of them answers', async () => {
    const { page, errors } = await world.visit('/');
    const paths = await page
      .locator('nav a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    for (const known of [
      '/lab-homepage.html',
      '/publications.html',
      '/department.html',
      '/blog-post.html',
      '/profile.html',
    ]) {
      assert.ok(paths.includes(known), known);
    }
    for (const path of paths) {
      const response = await page.request.get(world.site + path);
      assert.equal(response.status(), 200, path);
    }
    assert.match(await shown(page, 'researcher-card'), /Josiah Carberry/);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('show the seed’s researcher on a lab’s homepage, from the API and nowhere else', async () => {
    const { page, errors, requests } = await world.visit('/lab-homepage.html');
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
        !url.startsWith(world.site) && !url.startsWith(world.api) && !url.startsWith('data:'),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('show all eight works of the lab’s reading list, page by page, and an abstract', async () => {
    const { page } = await world.visit('/lab-homepage.html');
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
    const { page } = await world.visit('/profile.html');
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

  it('show a department as one graph, which opens the works of its people', async () => {
    const { page } = await world.visit('/department.html');
    assert.match(await shown(page, 'graph-explorer'), /Josiah Carberry.*Psychoceramics/);
    const graph = page.locator('graph-explorer');
    await graph.getByRole('button', { name: 'Ottoline van der Merwe-Quill' }).first().click();
    await graph.getByRole('region').getByText('Show on this page').click();
    const works = page.locator('#works');
    await works.getByRole('heading', { level: 3 }).filter({ visible: true }).first().waitFor();
    assert.equal(await works.getByRole('combobox').inputValue(), 'ottoline-van-der-merwe-quill');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'works');
    await page.context().close();
  });

  it('show two follow buttons on a blog, with its author’s card, for one request', async () => {
    const { page, errors, requests } = await world.visit('/blog-post.html');
    assert.deepEqual(await settle(page), []);
    const buttons = page.locator('follow-button').getByRole('button');
    assert.deepEqual(await buttons.evaluateAll((all) => all.map((button) => button.ariaPressed)), [
      'false',
      'false',
    ]);
    assert.equal(requests.filter((url) => url.startsWith(world.api)).length, 1);
    assert.notEqual(new URL(world.api).origin, new URL(page.url()).origin);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('speak German where the page does', async () => {
    const { page } = await world.visit('/profile.html?lang=de');
    await page.locator('trust-badge').getByText('Vertrauen 21').waitFor();
    await page.context().close();
  });

  it('show a profile under a policy that forbids everything by default', async () => {
    const { page, errors } = await world.visit('/strict-csp.html');
    assert.match(await shown(page, 'researcher-card'), /\w/);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('name the people to a reader without JavaScript', async () => {
    const { page } = await world.visit('/lab-homepage.html', { javaScript: false });
    assert.ok(await page.getByText('Alec Radford').first().isVisible());
    await page.context().close();
  });

  it('say once that nobody is there, instead of in every element', async () => {
    const { page } = await world.visit('/profile.html?researcher=nobody-of-this-name');
    const sentence = page.getByText('The profile service does not know this researcher.');
    await sentence.first().waitFor();
    assert.equal(await page.locator('work-list').count(), 0);
    assert.equal(await sentence.filter({ visible: true }).count(), 1);
    await page.context().close();
  });

  for (const [path, widths] of [
    ['/', [360, 1280]],
    // In one column its cards are of too many heights to reserve one.
    ['/lab-homepage.html', [1280]],
    ['/department.html', [1280]],
    ['/blog-post.html', [360, 1280]],
    ['/profile.html', [360, 1280]],
    ['/strict-csp.html', [360, 1280]],
  ] as const) {
    for (const width of widths) {
      it(`stand still while they load: ${path} at ${width} pixels`, async () => {
        const { page } = await world.visit(path, {
          width,
          prepare: (opened) => opened.addInitScript(WATCH_SHIFTS),
        });
        assert.deepEqual(await settle(page), []);
        const shifts = v.parse(ShiftsSchema, await page.evaluate('takeShifts()'));
        const sum = shifts.reduce((total, { score }) => total + score, 0);
        // Lines break elsewhere in other fonts, which moves things by some pixels.
        assert.ok(sum < 0.02, JSON.stringify(shifts));
        await page.context().close();
      });
    }
  }
});
