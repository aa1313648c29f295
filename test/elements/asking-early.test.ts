import { expect } from '@open-wc/testing';
import { askEarly } from '../../src/internal/ask-early.ts';
import { configure } from '../../src/sources/configure.ts';
import { researcher } from '../fixtures/records.ts';
import { part, settled, text } from './support/elements.ts';

const ROOT = 'https://early.example/api';
const ADDRESS = `${ROOT}/researchers/ada-quill`;

describe('Asking before the elements are there', () => {
  const ordinary = globalThis.fetch;
  let asked: string[] = [];
  let host: HTMLElement;

  beforeEach(() => {
    asked = [];
    globalThis.fetch = (url) => {
      asked.push(url instanceof Request ? url.url : String(url));
      return Promise.resolve(Response.json(researcher({ name: 'Ada Quill' })));
    };
    host = document.createElement('div');
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
    globalThis.bzpeerEarly?.clear();
    globalThis.fetch = ordinary;
  });

  /** Puts elements into the page, and asks. */
  const early = (html: string): readonly string[] => {
    host.innerHTML = html;
    askEarly();
    return asked;
  };
  const badge = (more = '', researcherId = 'ada-quill'): string =>
    `<trust-badge api="${ROOT}" researcher="${researcherId}" ${more}></trust-badge>`;

  it('asks once for a record that several elements show', () => {
    expect(
      early(`<profile-stats api="${ROOT}" researcher="ada-quill"></profile-stats>${badge()}`),
    ).to.eql([ADDRESS]);
  });

  it('asks where a provider or the page says', () => {
    expect(
      early(
        `<profile-provider api="${ROOT}/"><trust-badge researcher="ada-quill"></trust-badge></profile-provider>`,
      ),
    ).to.eql([ADDRESS]);
    const meta = document.createElement('meta');
    meta.name = 'profile-api';
    meta.content = ROOT;
    document.head.append(meta);
    expect(early('<trust-badge researcher="ada-quill"></trust-badge>')).to.eql([ADDRESS, ADDRESS]);
    meta.remove();
  });

  it('writes an id as the elements write it', () => {
    expect(early(badge('', 'https://orcid.org/0000-0002-1825-0097'))).to.eql([
      `${ROOT}/researchers/orcid:0000-0002-1825-0097`,
    ]);
  });

  it('leaves several people to the elements, which ask for them in one request', () => {
    expect(early(badge() + badge('', 'bo-lin'))).to.eql([]);
  });

  it('asks nothing for elements that are far away or hidden', () => {
    expect(early(`<div style="block-size: 5000px"></div>${badge()}`)).to.eql([]);
    expect(early(`<div hidden>${badge()}</div>`)).to.eql([]);
  });

  it('asks for an element that is far away and does not wait', () => {
    expect(early(`<div style="block-size: 5000px"></div>${badge('loading="eager"')}`)).to.eql([
      ADDRESS,
    ]);
  });

  it('asks for works and graph too, for a whole page that does not wait', () => {
    const profile = (more: string, inside = ''): string =>
      `<researcher-profile api="${ROOT}" researcher="ada-quill" ${more}>${inside}</researcher-profile>`;
    expect(early(profile('loading="eager"'))).to.eql([
      ADDRESS,
      `${ADDRESS}/works?limit=10`,
      `${ADDRESS}/graph?limit=120`,
    ]);
    for (const other of [
      profile(''),
      profile('loading="eager" sections="card"'),
      profile('loading="eager" page-size="5"'),
      profile('loading="eager"', '<p slot="works">Elsewhere</p>'),
    ]) {
      asked = [];
      expect(early(other)).to.eql([ADDRESS]);
    }
  });

  it('asks nothing where an element would only say what is wrong', () => {
    expect(early(badge('', 'orcid:0000-0002-1825-0098'))).to.eql([]);
    expect(early('<trust-badge researcher="ada-quill"></trust-badge>')).to.eql([]);
    expect(early('<trust-badge></trust-badge><p>text</p>')).to.eql([]);
    expect(early('')).to.eql([]);
  });

  it('hands the answer to the element that comes, and only once', async () => {
    early(badge());
    const element = host.querySelector('trust-badge');
    if (element === null) throw new Error('There is no badge.');
    await import('../../src/define/trust-badge.ts');
    await settled(element);
    expect(text(part(element, 'score'))).to.contain('21');
    expect(asked).to.eql([ADDRESS]);

    await element.refresh();
    expect(asked).to.eql([ADDRESS, ADDRESS]);
  });

  it('is passed over by a page that sends its requests itself', async () => {
    const own: string[] = [];
    host.innerHTML = '';
    const other = `${ROOT}/own`;
    globalThis.bzpeerEarly = new Map([
      [`${other}/researchers/ada-quill`, Promise.resolve(Response.json(researcher({})))],
    ]);
    configure({
      fetch: (url) => {
        own.push(url);
        return Promise.resolve(Response.json(researcher({})));
      },
    });
    await import('../../src/define/trust-badge.ts');
    const element = document.createElement('trust-badge');
    element.api = other;
    element.researcher = 'ada-quill';
    host.append(element);
    await settled(element);
    configure({ fetch: undefined });
    expect(own).to.eql([`${other}/researchers/ada-quill`]);
  });

  it('leaves a failure to the element, which asks again', async () => {
    await import('../../src/define/trust-badge.ts');
    const address = `${ROOT}/lost/researchers/ada-quill`;
    const lost = Promise.reject(new TypeError('Failed to fetch'));
    lost.catch(() => undefined);
    globalThis.bzpeerEarly = new Map([[address, lost]]);
    const element = document.createElement('trust-badge');
    element.api = `${ROOT}/lost`;
    element.researcher = 'ada-quill';
    host.append(element);
    await settled(element);
    expect(asked).to.eql([address]);
    expect(element.readyState).to.equal('ready');
  });
});
