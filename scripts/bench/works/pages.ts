/** The pages that are measured: lists of many works and of few, and the same works written by hand. */
import { documentOf } from '../alternating.ts';
import { FEW, PEOPLE } from './records.ts';

/** Begins the lines that a page writes when it shows what is waited for. */
export const MARK = 'shown after';

export const ROOT = `document.querySelector('work-list').shadowRoot`;

/** Whether all works are there to be searched, and merged where they are of several people. */
export const LOADED = `${ROOT} !== null && ${ROOT}.querySelector('[part=work]') !== null &&
  ${ROOT}.querySelector('[part=progress]') === null`;

/** A script that notes the first frames in which `first` and `all` are true. */
const watch = (first: string, all: string): string => `<script>
  const watch = (name, isShown) => {
    const look = (time) => {
      if (isShown()) console.log(${JSON.stringify(MARK)}, name, time);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  watch('first', () => ${first});
  watch('all', () => ${all});
</script>`;

const list = (api: string, attributes: string): string =>
  documentOf(
    `${watch(`${ROOT} !== null && ${ROOT}.querySelectorAll('[part=work]').length >= ${String(FEW)}`, LOADED)}
<meta name="profile-api" content="${api}"><script type="module" src="cdn/widgets.js"></script>`,
    `<work-list ${attributes} search filters="type year venue topic author access"></work-list>`,
  );

/** The same requests and the same words, put into the page when all of them are there. */
const handWritten = (api: string): string =>
  documentOf(
    watch(
      `document.querySelectorAll('main li').length >= ${String(FEW)}`,
      `document.querySelector('main li') !== null`,
    ),
    '',
    `<script type="module">
    const works = [];
    for (let next = null; ;) {
      const url = new URL(${JSON.stringify(`${api}/researchers/${PEOPLE.many}/works?limit=100`)});
      if (next !== null) url.searchParams.set('cursor', next);
      const page = await (await fetch(url)).json();
      works.push(...page.items);
      next = page.next;
      if (next === null) break;
    }
    const add = (parent, name, text) => {
      const el = document.createElement(name);
      el.textContent = text;
      parent.append(el);
      return el;
    };
    const list = document.createElement('ol');
    for (const work of works) {
      const item = add(list, 'li', '');
      add(item, 'p', [work.type, work.year, work.venue].join(' · '));
      const link = add(add(item, 'h3', ''), 'a', work.title.replace(/<[^>]*>/g, ''));
      link.href = 'https://doi.org/' + work.doi;
      add(item, 'p', work.authorships.map(({ name }) => name).join(', '));
      add(item, 'p', work.abstract);
      add(item, 'p', 'doi:' + work.doi);
    }
    document.querySelector('main').append(list);
  </script>`,
  );

export interface WorksPages {
  readonly few: string;
  readonly many: string;
  readonly handWritten: string;
  readonly several: string;
}

/** Puts them on the page server; gives their addresses. */
export async function worksPages(
  api: string,
  page: (name: string, html: string) => Promise<string>,
): Promise<WorksPages> {
  const { few, many, colleague } = PEOPLE;
  return {
    few: await page('few.html', list(api, `researcher="${few}"`)),
    many: await page('many.html', list(api, `researcher="${many}"`)),
    handWritten: await page('hand.html', handWritten(api)),
    several: await page('several.html', list(api, `researchers="${many} ${colleague}"`)),
  };
}
