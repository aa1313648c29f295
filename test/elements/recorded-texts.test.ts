import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/researcher-card.ts';
import '../../src/define/researcher-list.ts';
import '../../src/define/work-card.ts';
import '../../src/define/work-list.ts';
import type { Authorship, Work } from '../../src/core/index.ts';
import { researcher, texWorks, work } from '../fixtures/records.ts';
import { UNREADABLE } from '../core/markup-show.ts';
import { FakeApi, json } from './support/api.ts';
import { all, has, parts, settled, until, type Shown } from './support/elements.ts';

interface Recorded {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

/** Works or people of one list. */
const BATCH = 400;

/** So many of the first titles and names were collected for their oddity. */
const ODD = 280;

/** Width of a small telephone's screen, in pixels. */
const COLUMN = 360;

const RTL = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const batches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

const author = (name: string): Authorship => ({
  id: null,
  name,
  orcid: null,
  affiliations: [],
  corresponding: false,
  equalContribution: false,
});

/** As the browser shows it: line breaks and tabs are spaces, and several are one. */
const shown = (element: HTMLElement): string =>
  element.textContent.replace(/[ \t\r\n\f]+/g, ' ').trim();

/** Letters that were read in a wrong encoding before they were sent; nobody knows what else was meant. */
const GARBLED = /[ÃÂ][\x80-\xbf]/;

/** What of these texts a reader should not meet. */
function faults(place: Element, texts: readonly HTMLElement[]): string[] {
  const { left, right } = place.getBoundingClientRect();
  return texts.flatMap((each) => {
    const said = shown(each);
    const boxes = [...each.getClientRects()];
    const { direction } = getComputedStyle(each);
    return [
      ...(UNREADABLE.test(said) && !GARBLED.test(said) ? [`unreadable: ${said}`] : []),
      ...(boxes.length === 0 ? [`not there: ${said}`] : []),
      ...(boxes.some((box) => box.left < left - 1 || box.right > right + 1)
        ? [`outside the column: ${said}`]
        : []),
      ...(direction === (RTL.test(said) ? 'rtl' : 'ltr') ? [] : [`${direction}: ${said}`]),
      // The page is German, and these texts need not be.
      ...(each.closest('[lang]') === null ? [`in the page’s language: ${said}`] : []),
    ];
  });
}

type Tag = 'researcher-card' | 'researcher-list' | 'work-card' | 'work-list';

const column = (): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<main lang="de" style="inline-size: ${COLUMN}px"></main>`);

function added<T extends Tag>(place: Element, tag: T, api: FakeApi): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.api = api.root;
  element.loading = 'eager';
  place.append(element);
  return element;
}

async function listOf(works: readonly Work[]) {
  const api = new FakeApi();
  api.works = works;
  const place = await column();
  const element = added(place, 'work-list', api);
  element.researcher = 'ada-quill';
  element.pageSize = works.length;
  await settled(element);
  return { place, element };
}

const { titles, names } = await executeServerCommand<Recorded, null>('recordings');
const areHere = titles.length > 0;
const suite = areHere ? describe : describe.skip;

suite(
  `What public services really sent${areHere ? '' : ': the recordings are not here'}`,
  function () {
    this.timeout(60_000);

    before(async () => {
      // What reads TeX comes when it is first needed; from then on formulas are there at once.
      const { place, element } = await listOf(texWorks);
      await until(() => has(element, 'math'));
      place.remove();
    });

    it('is readable and stays in its column, as every title and byline of a list of works', async () => {
      expect(titles.length).to.be.greaterThan(8000);
      const share = Math.ceil(names.length / titles.length) * 2;
      const works = titles.map((title, at) =>
        work({
          id: `recorded-${String(at)}`,
          title,
          venue: titles[(at * 7) % titles.length] ?? null,
          language: null,
          abstract: null,
          authorships: Array.from({ length: share }, (_, next) =>
            author(names[(at * share + next) % names.length] ?? ''),
          ),
        }),
      );
      const found: string[] = [];
      for (const batch of batches(works, BATCH)) {
        const { place, element } = await listOf(batch);
        expect(parts(element, 'title')).to.have.length(batch.length);
        const texts = all(element, '[part="title"] bdi, [part="venue"] bdi, [part~="author"]');
        expect(texts.length).to.be.greaterThan(batch.length);
        found.push(...faults(place, texts));
        place.remove();
      }
      expect(found).to.deep.equal([]);
    });

    it('is readable and stays in its column, as the name of a person of a list', async () => {
      const people = names.map((name, at) =>
        researcher({ id: `recorded-${String(at)}`, name, nameLanguage: null, topics: [] }),
      );
      expect(people.length).to.be.greaterThan(7000);
      const found: string[] = [];
      for (const batch of batches(people, BATCH)) {
        const api = new FakeApi();
        api.people = batch;
        const place = await column();
        const element = added(place, 'researcher-list', api);
        element.researchers = batch.map(({ id }) => id).join(' ');
        await settled<Shown>(element);
        const texts = all(element, '[part="name"] bdi');
        expect(texts).to.have.length(batch.length);
        found.push(...faults(place, texts));
        place.remove();
      }
      expect(found).to.deep.equal([]);
    });

    it('is readable and stays in its column, as an odd title or name on a card of its own', async () => {
      const api = new FakeApi();
      api.people = names
        .slice(0, ODD)
        .map((name, at) => researcher({ id: `recorded-${String(at)}`, name, nameLanguage: null }));
      const place = await column();
      const people = api.people.map(({ id }) => {
        const card = added(place, 'researcher-card', api);
        card.researcher = id;
        return card;
      });
      api.works = titles
        .slice(0, ODD)
        .map((title, at) => work({ id: `openalex:W${String(at + 1)}`, title, language: null }));
      api.answer = (asked) => {
        const [, id] = /^works\/(.+)/.exec(decodeURIComponent(asked.path)) ?? [];
        const found = api.works.find((one) => one.id === id);
        return found === undefined ? api.ordinary(asked) : json(found);
      };
      const cards = api.works.map(({ id }) => {
        const card = added(place, 'work-card', api);
        card.work = id;
        return card;
      });
      await Promise.all([...people, ...cards].map((card) => settled<Shown>(card)));
      const texts = [...people, ...cards].flatMap((card) => all(card, 'bdi'));
      expect(texts.length).to.be.greaterThan(2 * ODD);
      expect(faults(place, texts)).to.deep.equal([]);
    });
  },
);
