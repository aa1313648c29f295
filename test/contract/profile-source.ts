/**
 * What every source of profiles must do, whatever it reads. A source's test file calls
 * `describeProfileSource` with a way to make the source and an origin that answers it.
 */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import * as v from 'valibot';
import { CAPABILITIES, ResearcherSchema, WorkSchema } from '../../src/core/index.ts';
import {
  ProfileError,
  type Fetch,
  type ProfileErrorCode,
  type ProfileSource,
  type ReadOptions,
  type WorksQuery,
} from '../../src/sources/index.ts';
import { always, offline, silent, watched } from './failing-fetch.ts';

export interface SourceHarness {
  /** A new source, with nothing in its caches, that asks through `fetch` and nowhere else. */
  readonly create: (fetch: Fetch, options?: { readonly timeout?: number }) => ProfileSource;
  /** The origin, with good records. */
  readonly origin: Fetch;
  readonly known: {
    /** Somebody with at least three works. */
    readonly researcher: string;
    /** Somebody else. */
    readonly another: string;
    /** A well-formed id that the origin does not know. */
    readonly unknown: string;
    /** Another id of `researcher`, if the origin has such. */
    readonly alias?: string;
    /** A work, if single works can be read. */
    readonly work?: string;
    /** A well-formed work id that the origin does not know. */
    readonly unknownWork?: string;
    /** Part of the name of `researcher`, if names can be searched. */
    readonly name?: string;
    /** A node of the graph, if graphs can be read. */
    readonly node?: string;
    /** A filter that some works of `researcher` pass and some do not, if works can be filtered. */
    readonly filter?: WorksQuery & { readonly type: string };
  };
}

/** Right in shape, wrong in its check character. */
const BAD_CHECKSUM = 'orcid:0000-0002-1825-0098';

type Read = (source: ProfileSource, options?: ReadOptions) => Promise<unknown>;

const code = (expected: ProfileErrorCode) => (error: unknown) => {
  assert.ok(error instanceof ProfileError, `not a ProfileError: ${String(error)}`);
  assert.equal(error.code, expected);
  return true;
};

/** The optional methods of a source, each of which is there exactly if its capability is. */
const METHODS = [
  ['batch', 'researchers'],
  ['search', 'search'],
  ['work', 'work'],
  ['graph', 'graph'],
  ['graph', 'neighbours'],
] as const;

const FAILURES: readonly (readonly [string, Fetch, ProfileErrorCode])[] = [
  ['that cannot be reached is offline', offline, 'offline'],
  ['that does not answer in time is a timeout', silent, 'timeout'],
  ['that fails is unavailable', always('{}', 500), 'unavailable'],
  ['behind a gateway that fails is unavailable', always('', 502), 'unavailable'],
  ['that wants a sign-in refuses', always('{}', 401), 'refused'],
  ['that forbids refuses', always('{}', 403), 'refused'],
  ['that wants money has spent its budget', always('{}', 402), 'budget-spent'],
  ['that knows nothing has not found it', always('{}', 404), 'not-found'],
  [
    'that sends a page instead of data is malformed',
    always('<!doctype html><title>Sign in</title>', 200, { 'Content-Type': 'text/html' }),
    'malformed',
  ],
  ['that sends half an answer is malformed', always('{"items":['), 'malformed'],
  ['that sends something else is malformed', always('{"surprise":true}'), 'malformed'],
  ['that sends a list is malformed', always('[]'), 'malformed'],
  ['that sends null is malformed', always('null'), 'malformed'],
];

export function describeProfileSource(name: string, harness: SourceHarness): void {
  const { create, origin, known } = harness;
  const good = () => create(origin);
  const { capabilities } = good();

  const reads: (readonly [string, Read])[] = [
    ['a researcher', (source, options) => source.researcher(known.researcher, options)],
    ['works', (source, options) => source.works(known.researcher, {}, options)],
  ];
  if (capabilities.has('batch')) {
    const ids = [known.researcher, known.another];
    reads.push(['a batch', async (source, options) => source.researchers?.(ids, options)]);
  }
  const { work, name: somebody, node } = known;
  if (work !== undefined) {
    reads.push(['a work', async (source, options) => source.work?.(work, options)]);
  }
  if (somebody !== undefined) {
    reads.push(['a search', async (source, options) => source.search?.(somebody, {}, options)]);
  }

  if (node !== undefined) {
    reads.push([
      'a graph',
      async (source, options) => source.graph?.(known.researcher, {}, options),
    ]);
    reads.push(['neighbours', async (source, options) => source.neighbours?.(node, {}, options)]);
  }

  describe(name, () => {
    // Waits before a repeated request are random between nothing and a limit: here, nothing.
    beforeEach(() => {
      mock.method(Math, 'random', () => 0);
    });
    afterEach(() => {
      mock.restoreAll();
    });

    describe('what it says of itself', () => {
      it('has a key, a label, and capabilities that exist', () => {
        const source = good();
        assert.ok(source.key);
        assert.ok(source.label);
        for (const capability of source.capabilities) assert.ok(CAPABILITIES.includes(capability));
        assert.ok(source.capabilities.has('researcher'));
        assert.ok(source.capabilities.has('works'));
      });

      it('has a method exactly for each capability that needs one', () => {
        const source = good();
        for (const [capability, method] of METHODS) {
          const declared = source.capabilities.has(capability);
          assert.equal(typeof source[method] === 'function', declared, method);
        }
      });

      it('claims nothing that no source can be asked for yet', () => {
        for (const capability of ['follow', 'claim', 'invite'] as const) {
          assert.ok(!capabilities.has(capability), capability);
        }
      });

      it('is tested with everything that it says it can do', () => {
        assert.equal(work !== undefined, capabilities.has('work'), 'work');
        assert.equal(somebody !== undefined, capabilities.has('search'), 'search');
        assert.equal(node !== undefined, capabilities.has('graph'), 'graph');
        assert.equal(known.filter !== undefined, capabilities.has('works-filter'), 'works-filter');
      });

      it('knows trust and followers exactly if it says so', async () => {
        const { trust, counts } = await good().researcher(known.researcher);
        assert.equal(trust !== null, capabilities.has('trust'));
        assert.equal(counts.followers !== null, capabilities.has('followers'));
      });
    });

    describe('a researcher', () => {
      it('has the shape of a researcher', async () => {
        const researcher = await good().researcher(known.researcher);
        assert.deepEqual(v.parse(ResearcherSchema, researcher), researcher);
      });

      it('is the same under another id', { skip: known.alias === undefined }, async () => {
        const source = good();
        assert.deepEqual(
          await source.researcher(known.alias ?? ''),
          await source.researcher(known.researcher),
        );
      });

      it('is the same each time, and in a new source', async () => {
        const source = good();
        const first = await source.researcher(known.researcher);
        assert.deepEqual(await source.researcher(known.researcher), first);
        assert.deepEqual(await source.researcher(known.researcher, { refresh: true }), first);
        assert.deepEqual(await good().researcher(known.researcher), first);
      });

      it('is not found under an id that nobody has', async () => {
        await assert.rejects(good().researcher(known.unknown), code('not-found'));
      });
    });

    describe('an id that cannot exist', () => {
      for (const [id, fault] of [
        [BAD_CHECKSUM, 'checksum'],
        ['', 'missing'],
        ['orcid:carberry', 'shape'],
        ['../secrets', 'shape'],
      ] as const) {
        it(`is refused without a request: "${id}"`, async () => {
          const { fetch, urls } = watched(origin);
          const source = create(fetch);
          const check = (error: unknown) => {
            assert.ok(code('invalid-id')(error) && error instanceof ProfileError);
            assert.equal(error.fault, fault);
            return true;
          };
          await assert.rejects(source.researcher(id), check);
          await assert.rejects(source.works(id), check);
          if (source.graph) await assert.rejects(source.graph(id), check);
          if (source.researchers) {
            await assert.rejects(source.researchers([known.researcher, id]), check);
          }
          assert.deepEqual(urls, []);
        });
      }
    });

    describe('works', () => {
      it('are a page of works', async () => {
        const page = await good().works(known.researcher);
        assert.ok(page.items.length > 0);
        for (const item of page.items) assert.deepEqual(v.parse(WorkSchema, item), item);
        assert.ok(page.total === null || page.total >= page.items.length);
        assert.ok(page.next === null || page.next.length > 0);
        assert.equal(page.rejected, 0);
      });

      it('come to an end page by page, and none comes twice', async () => {
        const source = good();
        const seen = new Set<string>();
        const cursors = new Set<string>();
        let total: number | null = null;
        for (let next: string | null = ''; next !== null;) {
          const query: WorksQuery = next === '' ? { limit: 2 } : { limit: 2, cursor: next };
          const page = await source.works(known.researcher, query);
          assert.ok(page.items.length <= 2);
          for (const { id } of page.items) {
            assert.ok(!seen.has(id), `twice: ${id}`);
            seen.add(id);
          }
          ({ total, next } = page);
          assert.ok(next === null || !cursors.has(next), 'the same cursor again');
          if (next !== null) cursors.add(next);
        }
        assert.ok(cursors.size > 0, 'more than one page');
        if (total !== null) assert.equal(seen.size, total);
      });

      it('of nobody are not found', async () => {
        await assert.rejects(good().works(known.unknown), code('not-found'));
      });

      it('are filtered', { skip: known.filter === undefined }, async () => {
        const source = good();
        const all = await source.works(known.researcher);
        const some = await source.works(known.researcher, known.filter);
        assert.ok(some.items.length > 0);
        assert.ok(some.items.every(({ type }) => type === known.filter?.type));
        assert.ok(all.items.some(({ type }) => type !== known.filter?.type));
      });
    });

    describe('one work', { skip: work === undefined }, () => {
      it('has the shape of a work', async () => {
        const found = await good().work?.(work ?? '');
        assert.deepEqual(v.parse(WorkSchema, found), found);
      });

      it('is not found under an id that none has', async () => {
        await assert.rejects(async () => good().work?.(known.unknownWork ?? ''), code('not-found'));
      });
    });

    describe('a search', { skip: somebody === undefined }, () => {
      it('finds people by name', async () => {
        const source = good();
        const { id } = await source.researcher(known.researcher);
        const page = await source.search?.(somebody ?? '');
        assert.ok(page);
        assert.ok(page.items.some((person) => person.id === id));
        for (const item of page.items) assert.deepEqual(v.parse(ResearcherSchema, item), item);
      });
    });

    describe('a batch', { skip: !capabilities.has('batch') }, () => {
      it('gives what single reads give, by the ids as asked, without those that nobody has', async () => {
        const ids = [known.researcher, known.unknown, known.another];
        if (known.alias !== undefined) ids.push(known.alias);
        const batch = await good().researchers?.(ids);
        assert.ok(batch);
        assert.deepEqual([...batch.keys()].sort(), ids.filter((id) => id !== known.unknown).sort());
        for (const [id, person] of batch) {
          assert.deepEqual(person, await good().researcher(id), id);
        }
      });
    });

    for (const [what, read] of reads) {
      describe(`reading ${what}`, () => {
        it('of somebody who stopped waiting already asks nothing', async () => {
          const { fetch, urls } = watched(origin);
          const reason = new Error('gone');
          await assert.rejects(read(create(fetch), { signal: AbortSignal.abort(reason) }), reason);
          assert.deepEqual(urls, []);
        });

        it('ends the request, with the reason, when nobody waits any more', async () => {
          const controller = new AbortController();
          const reason = new Error('gone');
          const { fetch, signals } = watched((url, init) => {
            queueMicrotask(() => {
              controller.abort(reason);
            });
            return silent(url, init);
          });
          await assert.rejects(
            read(create(fetch), { signal: controller.signal }),
            (error) => error === reason,
          );
          assert.ok(signals.length > 0 && signals.every(({ aborted }) => aborted));
        });

        for (const [which, fetch, expected] of FAILURES) {
          it(`from a service ${which}`, async () => {
            await assert.rejects(read(create(fetch, { timeout: 1 })), code(expected));
          });
        }

        it('from a service that asks to slow down says for how long', async () => {
          const busy = always('{}', 429, { 'Retry-After': '60' });
          await assert.rejects(read(create(busy)), (error) => {
            assert.ok(code('rate-limited')(error) && error instanceof ProfileError);
            assert.equal(error.retryAfter, 60);
            return true;
          });
        });

        it('works again after a failure', async () => {
          let broken = true;
          const down = always('{}', 500);
          const source = create((url, init) => (broken ? down(url, init) : origin(url, init)));
          await assert.rejects(read(source), code('unavailable'));
          broken = false;
          await assert.doesNotReject(read(source));
        });
      });
    }
  });
}
