/** A reporter for Web Test Runner that counts and says nothing. */
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';
import { EMPTY, add, handOn } from './tally.ts';
import type { Tally } from './tally.ts';

const count = (suite: TestSuiteResult): Tally => {
  const tests = suite.tests.map(({ passed, skipped }): Tally => ({
    passed: passed && !skipped ? 1 : 0,
    failed: !passed && !skipped ? 1 : 0,
    skipped: skipped ? 1 : 0,
  }));
  return [...tests, ...suite.suites.map(count)].reduce(add, EMPTY);
};

export const tallyReporter = (): Reporter => ({
  onTestRunFinished({ sessions }) {
    const tallies = sessions.map((session): Tally => {
      const tally = session.testResults === undefined ? EMPTY : count(session.testResults);
      // A file that could not be imported, or that failed outside of its tests, is one failure.
      return session.passed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
    });
    handOn(tallies.reduce(add, EMPTY));
  },
});
