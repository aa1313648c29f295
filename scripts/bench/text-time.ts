import { documentOf, resultOf, timePages, watchFor } from './alternating.ts';
import type { Bench } from './bench.ts';
import { personId, personName } from './people.ts';
import { inWorld } from './world.ts';

/** Whether the name is there to be painted, wherever in the page it stands. */
const named = (name: string): string => `(() => {
  const holds = (root) =>
    root.textContent.includes(${JSON.stringify(name)}) ||
    [...root.querySelectorAll('*')].some((el) => el.shadowRoot && holds(el.shadowRoot));
  const main = document.querySelector('main');
  return main !== null && holds(main);
})()`;

/** The same request and the same words, with nothing between them and the page. */
const handWritten = (api: string, id: string): string => `
  fetch(${JSON.stringify(`${api}/researchers/${id}`)}).then((r) => r.json()).then((r) => {
    const add = (parent, name, text) => {
      const el = document.createElement(name);
      el.textContent = text;
      parent.append(el);
      return el;
    };
    const card = document.querySelector('main').appendChild(document.createElement('article'));
    add(card, 'h3', r.name);
    add(card, 'p', r.summary);
    const chips = add(card, 'ul', '');
    add(chips, 'li', r.role);
    add(chips, 'li', r.affiliations?.[0]?.name ?? 'Affiliation not imported');
    if (r.openToCollaborate) add(chips, 'li', 'Open to collaborate');
  });`;

export const textTimeBench: Bench = {
  name: 'text-time',
  title: "from navigation to the card's text on screen, in milliseconds",
  run: () =>
    inWorld(async ({ api, browser, page }) => {
      const id = personId(1);
      const head = (script: string): string =>
        `${watchFor(named(personName(1)))}<meta name="profile-api" content="${api}">${script}`;
      const card = `<researcher-card researcher="${id}"></researcher-card>`;
      const script = (file: string): string => `<script type="module" src="cdn/${file}"></script>`;
      const written = handWritten(api, id);
      await page('cdn/hand.js', written);
      const preload = `<link rel="preload" as="fetch" crossorigin href="${api}/researchers/${id}">`;
      const figures = await timePages(browser, {
        'hand-written': await page(
          'hand.html',
          documentOf(head(''), '', `<script>${written}</script>`),
        ),
        // What any script costs that the page does not hold itself.
        'hand-written, in a file': await page('file.html', documentOf(head(script('hand.js')), '')),
        'auto.js': await page('auto.html', documentOf(head(script('auto.js')), card)),
        'widgets.js': await page('widgets.html', documentOf(head(script('widgets.js')), card)),
        'auto.js, record preloaded': await page(
          'preload.html',
          documentOf(head(preload + script('auto.js')), card),
        ),
      });
      return resultOf(figures, 'the name stands in the page', 1.25);
    }),
};
