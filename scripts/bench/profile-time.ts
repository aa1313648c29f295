import { documentOf, resultOf, timePages, watchFor } from './alternating.ts';
import type { Bench } from './bench.ts';
import { personId } from './people.ts';
import { inWorld } from './world.ts';

/** Works of the first page. */
const WORKS = 10;

/** Name, badge, numbers, all works of the page, and a row of the graph's list. */
const SHOWN = `(() => {
  const inside = (tag) =>
    document.querySelector('researcher-profile')?.shadowRoot?.querySelector(tag)?.shadowRoot;
  const count = (tag, part) =>
    (inside(tag) ?? document).querySelectorAll('[part~="' + part + '"]').length;
  return (
    count('researcher-card', 'name') === 1 &&
    count('trust-badge', 'score') === 1 &&
    count('profile-stats', 'count') === 4 &&
    count('work-list', 'title') === ${String(WORKS)} &&
    count('graph-explorer', 'row') > 0
  );
})()`;

/** The same three requests and the same words, with nothing between them and the page. */
const handWritten = (api: string, id: string): string => `<script>
  const ask = (path) => fetch(${JSON.stringify(`${api}/researchers/${id}`)} + path).then((r) => r.json());
  const main = document.querySelector('main');
  const add = (parent, name, text, part) => {
    const el = document.createElement(name);
    el.textContent = text;
    if (part) el.setAttribute('part', part);
    parent.append(el);
    return el;
  };
  const [about, graph, works] = [1, 2, 3].map(() => add(main, 'section', ''));
  ask('').then((r) => {
    add(about, 'h2', r.name, 'name');
    add(about, 'p', r.summary);
    add(about, 'p', [r.role, r.affiliations?.[0]?.name ?? 'Affiliation not imported'].join(' '));
    add(about, 'p', 'Trust ' + r.trust.score + ' - ' + r.trust.band, 'score');
    for (const name of ['works', 'followers', 'topics', 'collaborators']) {
      add(about, 'p', r.counts[name] + ' ' + name, 'count');
    }
  });
  ask('/graph?limit=120').then(({ nodes }) => {
    const list = add(graph, 'ul', '');
    for (const node of nodes) add(list, 'li', node.label + ' ' + node.kind + ' ' + node.weight, 'row');
  });
  ask('/works?limit=${String(WORKS)}').then(({ items, total }) => {
    add(works, 'p', total + ' published item(s)');
    for (const work of items) {
      const article = add(works, 'article', '');
      add(article, 'p', [work.type, work.year, work.venue].join(' · '));
      add(article, 'h3', work.title, 'title');
      add(article, 'p', work.authorships.map((author) => author.name).join(', '));
      add(article, 'p', work.abstract);
    }
  });
</script>`;

export const profileTimeBench: Bench = {
  name: 'profile-time',
  title: "from navigation to a whole profile but the graph's picture on screen, in milliseconds",
  run: () =>
    inWorld(async ({ api, browser, page }) => {
      const id = personId(1);
      const head = (script: string): string =>
        `${watchFor(SHOWN)}<meta name="profile-api" content="${api}">${script}`;
      const profile = `<researcher-profile researcher="${id}" loading="eager"></researcher-profile>`;
      const script = (file: string): string => `<script type="module" src="cdn/${file}"></script>`;
      const figures = await timePages(browser, {
        'hand-written': await page('hand.html', documentOf(head(''), '', handWritten(api, id))),
        'auto.js': await page('auto.html', documentOf(head(script('auto.js')), profile)),
        'widgets.js': await page('widgets.html', documentOf(head(script('widgets.js')), profile)),
      });
      return resultOf(
        figures,
        'name, badge, numbers, ten works and the list of the graph stand in the page',
        1.3,
      );
    }),
};
