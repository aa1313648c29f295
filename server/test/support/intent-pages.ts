/** The pages for intents with two records, and people who sign in on the way. */
import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import { importFile } from '../../src/import/importer.ts';
import { apiOf } from './api.ts';
import type { TestDatabase } from './databases.ts';
import { ADA, author, BEN, testFolder, work } from './records.ts';
import { BASE, type DemoPeople, startDemoPeople } from './sign-in.ts';
import { visitorOf } from './visitor.ts';

/** Whom nobody has claimed. */
export const BENS = 'openalex:A200';
/** Who takes invitations. */
export const OPEN = 'olga';
export const MESSAGE = 'Would you like to measure teapots together with our group?';
export const INVITATION = { purpose: 'joint-work', topic: 'Teapots', text: MESSAGE };

/** Prepares each test of the suite that calls it. */
export function intentPages(database: () => TestDatabase) {
  const folder = testFolder();
  let people: DemoPeople;
  const api = () => apiOf(database(), BASE, [], people.places);
  const visitor = () => visitorOf(api(), BASE);

  before(async () => {
    people = await startDemoPeople();
  });
  after(() => people.stop());
  beforeEach(async () => {
    await database().empty();
    const records = [author(ADA), work('W1', [ADA, BEN])];
    await importFile(database().db, 'openalex', folder.file('in.json', records));
    const olga = {
      id: OPEN,
      name: 'Olga <i>"Open"</i>',
      openToCollaborate: true,
      claim: 'claimed',
      evidence: { claimed: { by: 'Example University', asOf: '2026-01-02', url: null } },
      profileUrl: 'https://profiles.example/olga?a=1&b=2',
    };
    const file = folder.file('olga.json', { researchers: [olga] });
    const { refused } = await importFile(database().db, 'record', file);
    assert.deepEqual(refused, []);
  });

  return {
    api,
    visitor,
    /** Somebody who came to the page, and signed in there. */
    signedIn: async (path: string, sub = 'reader-rhoda') => {
      const who = visitor();
      return { who, page: await who.signIn(path, sub) };
    },
  };
}
