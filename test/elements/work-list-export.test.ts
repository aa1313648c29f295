import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/work-list.ts';
import { WorksExportedEvent, type Work, type WorkList } from '../../src/index.ts';
import { texWorks, works } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import {
  all,
  announced,
  find,
  focused,
  has,
  part,
  parts,
  settled,
  text,
} from './support/elements.ts';

/** What the page put on the clipboard, or what it offered for saving. */
let copied: string[];
let saved: { readonly name: string; readonly text: Promise<string> }[];
const { clipboard } = navigator;

const allow = (permitted: boolean): void => {
  const refuse = () => Promise.reject(new DOMException('not here', 'NotAllowedError'));
  const own: Partial<Clipboard> = {
    writeText: (words) => {
      if (!permitted) return refuse();
      copied.push(words);
      return Promise.resolve();
    },
    write: async ([item]) => {
      if (!permitted) return refuse();
      for (const type of item?.types ?? [])
        copied.push((await (await item?.getType(type))?.text()) ?? '');
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: own });
};

const onClick = (event: Event): void => {
  const [link] = event.composedPath();
  if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
  event.preventDefault();
  saved.push({ name: link.download, text: fetch(link.href).then((answer) => answer.text()) });
};

const list = async (items: readonly Work[], pageSize = 10, lang = 'en'): Promise<WorkList> => {
  const api = new FakeApi();
  api.works = items;
  const around = await fixture(
    html`<div lang=${lang}>
      <work-list exports api=${api.root} researcher="ada-quill" page-size=${pageSize}></work-list>
    </div>`,
  );
  const element = around.querySelector('work-list');
  if (element === null) throw new Error('no list');
  await settled(element);
  await waitUntil(() => has(element, '[part="export"]'));
  return element;
};

const opened = async (...args: Parameters<typeof list>): Promise<WorkList> => {
  const element = await list(...args);
  part(element, 'export').click();
  await element.updateComplete;
  return element;
};

const choose = async (element: WorkList, format: string): Promise<void> => {
  const select = find(element, 'select');
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  select.value = format;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

const scope = async (element: WorkList, at: number): Promise<void> => {
  all(element, '[part="export-scope"] input')[at]?.click();
  await element.updateComplete;
};

/** Presses a button, and waits for what comes of it. */
const press = async (element: WorkList, name: 'copy' | 'download'): Promise<WorksExportedEvent> => {
  const done = oneEvent(element, WorksExportedEvent.type);
  part(element, `export-${name}`).click();
  const event: unknown = await done;
  await element.updateComplete;
  if (!(event instanceof WorksExportedEvent)) throw new Error('another event');
  return event;
};

describe('The export of a list of works', () => {
  beforeEach(() => {
    copied = [];
    saved = [];
    allow(true);
    // A link is clicked without being in the document, so the listener sits on its prototype's click.
    HTMLAnchorElement.prototype.click = function click() {
      const event = new MouseEvent('click', { cancelable: true });
      this.addEventListener('click', onClick, { once: true });
      this.dispatchEvent(event);
    };
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('is not offered unless the page asks for it', async () => {
    const api = new FakeApi();
    api.works = works(2);
    const element = await settled(
      await fixture<WorkList>(html`<work-list api=${api.root} researcher="ada-quill"></work-list>`),
    );
    expect(has(element, '[part="export"]')).to.equal(false);
  });

  it('copies the works that are shown, says so, and tells the page', async () => {
    const element = await opened(works(3));
    await expect(element).to.be.accessible();
    const event = await press(element, 'copy');
    expect(copied).to.have.length(1);
    expect(copied[0]?.match(/^@\w+\{/gm)).to.have.length(3);
    expect(text(part(element, 'export-status'))).to.equal('3 works copied: BibTeX.');
    expect(await announced()).to.equal('3 works copied: BibTeX.');
    expect([event.format, event.count, event.how]).to.deep.equal(['bibtex', 3, 'copy']);
  });

  it('saves a file that is named after the researcher', async () => {
    const element = await opened(works(2));
    await choose(element, 'ris');
    await press(element, 'download');
    expect(saved.map(({ name }) => name)).to.deep.equal(['publications-ada-quill.ris']);
    expect(await saved[0]?.text).to.match(/^TY {2}- JOUR\r\n/);
    expect(text(part(element, 'export-status'))).to.equal(
      '2 works saved as publications-ada-quill.ris.',
    );
  });

  it('takes the works that are ticked, and shows boxes only for that', async () => {
    const element = await opened(works(3));
    expect(parts(element, 'tick')).to.have.length(0);
    await scope(element, 1);
    expect(parts(element, 'tick')).to.have.length(3);
    expect(text(part(element, 'export-status'))).to.match(/^Tick the works/);
    await expect(element).to.be.accessible();
    all(element, '.tick input')[1]?.click();
    await element.updateComplete;
    expect(text(part(element, 'export-scope'))).to.contain('Single works (1 ticked)');
    await choose(element, 'csv');
    await press(element, 'copy');
    expect(copied[0]?.trim().split('\r\n')).to.have.length(2);
    expect(copied[0]).to.contain('part 2');
  });

  it('loads the works that are not shown when all are asked for', async () => {
    const element = await opened(works(25), 10);
    expect(text(part(element, 'export-scope'))).to.contain('All (25)Those shown (10)');
    await scope(element, 0);
    const event = await press(element, 'copy');
    expect(event.count).to.equal(25);
    expect(parts(element, 'work')).to.have.length(10);
  });

  it('writes references with their italics, and says who formatted them', async () => {
    const element = await opened(texWorks.slice(0, 1));
    expect(has(element, '[part="export-credit"]')).to.equal(false);
    await choose(element, 'apa');
    expect(text(part(element, 'export-credit'))).to.equal('Citations by CSL (citeproc-js)');
    await press(element, 'copy');
    expect(copied[0]).to.contain(
      'Near-optimal (1+ϵ)-approximation of √n paths in Sr₂RuO₄. Journal',
    );
    expect(copied[1]).to.contain('<i>Journal of Invented Ornithology</i>');
  });

  it('shows the text where the page may not copy', async () => {
    allow(false);
    const element = await opened(works(1));
    await press(element, 'copy');
    const area = part(element, 'export-text');
    expect(area instanceof HTMLTextAreaElement && area.value).to.match(/^@article\{/);
    expect(await announced()).to.match(/^This page is not allowed to copy/);
    await expect(element).to.be.accessible();
  });

  it('closes with Escape and leads back to its button', async () => {
    const element = await opened(works(1));
    part(element, 'export-copy').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(has(element, '[part="export-panel"]')).to.equal(false);
    expect(focused(element)).to.equal('export');
    expect(part(element, 'export').getAttribute('aria-expanded')).to.equal('false');
  });

  it('speaks German on a German page', async () => {
    const element = await opened(works(2), 10, 'de');
    await waitUntil(() => text(part(element, 'export')) === 'Exportieren');
    await choose(element, 'mla');
    await press(element, 'copy');
    expect(text(part(element, 'export-status'))).to.equal('2 Werke kopiert: MLA.');
    expect(copied[0]).to.contain(' und ');
  });
});
