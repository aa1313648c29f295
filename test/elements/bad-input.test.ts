import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import { en } from '../../src/localize/locales/en.ts';
import { failures, FakeApi, type Answer } from './support/api.ts';
import { restorePatience, withoutPatience, withoutPauses } from './support/clock.ts';
import { find, has, inside, settled, text, type Shown } from './support/elements.ts';

interface Case {
  readonly name: string;
  readonly answer?: Answer;
  readonly researcher?: string | null;
  /** Without the address of an API. */
  readonly unconfigured?: boolean;
  readonly impatient?: boolean;
  readonly words: string;
  readonly retry: boolean;
}

const CASES: readonly Case[] = [
  {
    name: 'no API configured',
    unconfigured: true,
    words: en.errors['not-configured'],
    retry: false,
  },
  { name: 'the API down', answer: failures.offline, words: en.errors.offline, retry: true },
  {
    name: 'an API that does not answer in time',
    answer: failures.never,
    impatient: true,
    words: en.errors.timeout,
    retry: true,
  },
  {
    name: 'a researcher whom nobody knows',
    answer: failures.notFound,
    words: en.errors['not-found'],
    retry: false,
  },
  {
    name: 'an API that asks to slow down',
    answer: failures.slowDown,
    words: en.retryAfter(40),
    retry: true,
  },
  {
    name: 'an API that breaks',
    answer: failures.broken,
    words: en.errors.unavailable,
    retry: true,
  },
  {
    name: 'HTML instead of JSON',
    answer: failures.html,
    words: en.errors.malformed,
    retry: true,
  },
  {
    name: 'JSON of the wrong shape',
    answer: failures.wrongShape,
    words: en.errors.malformed,
    retry: true,
  },
  {
    name: 'an ORCID iD with a typing error',
    researcher: 'orcid:0000-0002-1825-0098',
    words: en.invalidId.checksum,
    retry: false,
  },
  {
    name: 'an id that is none',
    researcher: '../../etc/passwd',
    words: en.invalidId.shape,
    retry: false,
  },
  { name: 'no id', researcher: null, words: en.invalidId.missing, retry: false },
  { name: 'an empty id', researcher: '  ', words: en.invalidId.missing, retry: false },
];

const TAGS = ['researcher-card', 'trust-badge', 'profile-stats', 'work-list'] as const;

for (const tag of TAGS) {
  describe(`<${tag}> meets`, () => {
    withoutPauses();

    let uncaught: unknown[] = [];
    const onError = (event: ErrorEvent) => uncaught.push(event.error);
    const onRejection = (event: PromiseRejectionEvent) => uncaught.push(event.reason);
    beforeEach(() => {
      uncaught = [];
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onRejection);
    });
    afterEach(() => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      restorePatience();
    });

    for (const bad of CASES) {
      const after = bad.retry ? 'with a retry' : 'without a retry';
      it(`${bad.name}: says so in words, ${after}, and leaves the page alone`, async () => {
        if (bad.impatient) withoutPatience();
        const api = new FakeApi();
        if (bad.answer) api.answer = bad.answer;
        const host = await fixture<HTMLElement>(
          html`<article>
            <h1 class="host">A page of its own</h1>
            <p>With its <b onclick="void 0">own</b> words.</p>
          </article>`,
        );
        const before = host.innerHTML;
        const page = document.head.innerHTML;
        const element = document.createElement(tag);
        if (!bad.unconfigured) element.api = api.root;
        element.researcher = bad.researcher === undefined ? 'ada-quill' : bad.researcher;
        host.append(element);
        await settled<Shown>(element);

        expect(element.readyState).to.equal('error');
        const message = find(element, '[part~="message"]');
        expect(text(message?.querySelector('p') ?? null)).to.equal(bad.words);
        expect(has(element, '[part~="retry"]')).to.equal(bad.retry);
        expect(inside(element)).to.equal(bad.words + (bad.retry ? ` ${en.retry}` : ''));

        element.remove();
        await new Promise((next) => setTimeout(next));
        expect(host.innerHTML).to.equal(before);
        expect(document.head.innerHTML).to.equal(page);
        expect(uncaught).to.deep.equal([]);
      });
    }

    it('an id that cannot exist: asks nobody', async () => {
      const api = new FakeApi();
      const element = document.createElement(tag);
      element.api = api.root;
      element.researcher = 'orcid:0000-0002-1825-0098';
      (await fixture(html`<div></div>`)).append(element);
      await settled<Shown>(element);
      expect(api.requests).to.have.length(0);
    });
  });
}
