import { describeGraphSource } from '../contract/graph-source.ts';
import { describeProfileSource, type SourceHarness } from '../contract/profile-source.ts';
import { createFakeApi } from '../fixtures/fake-api.ts';
import { profileApi } from '../../src/sources/index.ts';
import { shareReads } from '../../src/sources/shared-source.ts';

const api = createFakeApi({ aliases: { 'j-s-carberry': 'josiah-carberry' } });

const harness: SourceHarness = {
  create: (fetch, options) => profileApi({ url: api.url, fetch, ...options }),
  origin: api.fetch,
  known: {
    researcher: 'josiah-carberry',
    another: 'openalex:A9000000003',
    unknown: 'nobody-of-this-name',
    alias: 'j-s-carberry',
    work: 'openalex:W9000000001',
    unknownWork: 'openalex:W404',
    name: 'carberry',
    node: 'topic:song',
    filter: { type: 'preprint' },
  },
};

const shared: SourceHarness = {
  ...harness,
  create: (fetch, options) => shareReads(harness.create(fetch, options)),
};

describeProfileSource('the Profile API', harness);
describeGraphSource('the Profile API', harness);

describeProfileSource('the Profile API, shared', shared);
describeGraphSource('the Profile API, shared', shared);
