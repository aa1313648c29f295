/** What must be the same on every database. */
import { accountSuite } from './suites/account.ts';
import { actingSuite } from './suites/acting.ts';
import { claimsSuite } from './suites/claims.ts';
import { demoSuite } from './suites/demo.ts';
import { feedSuite } from './suites/feed.ts';
import { followsSuite } from './suites/follows.ts';
import { graphSuite } from './suites/graph.ts';
import { httpSuite } from './suites/http.ts';
import { importSuite } from './suites/import.ts';
import { instancesSuite } from './suites/instances.ts';
import { intentsSuite } from './suites/intents.ts';
import { invitationsSuite } from './suites/invitations.ts';
import { recordedSuite } from './suites/recorded.ts';
import { researchersSuite } from './suites/researchers.ts';
import { signInSuite } from './suites/sign-in.ts';
import { worksSuite } from './suites/works.ts';
import { migrationSuite } from './suites/migration.ts';
import { onEveryDatabase } from './support/databases.ts';

onEveryDatabase((database) => {
  importSuite(database);
  researchersSuite(database);
  worksSuite(database);
  graphSuite(database);
  migrationSuite(database);
  httpSuite(database);
  demoSuite(database);
  instancesSuite(database);
  recordedSuite(database);
  followsSuite(database);
  claimsSuite(database);
  actingSuite(database);
  invitationsSuite(database);
  accountSuite(database);
  signInSuite(database);
  intentsSuite(database);
  feedSuite(database);
});
