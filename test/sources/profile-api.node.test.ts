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
    filter: { type: 'preprint' },
  },
};

describeProfileSource('the Profile API', harness);

describeProfileSource('the Profile API, shared', {
  ...harness,
  create: (fetch, options) => shareReads(profileApi({ url: api.url, fetch, ...options })),
});
