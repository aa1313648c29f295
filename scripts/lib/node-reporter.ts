/** A reporter for `node --test` that counts and prints nothing; used beside `spec`. */
import type { TestEvent } from 'node:test/reporters';
import { handOn } from './tally.ts';

export default async function* tallyReporter(
  source: AsyncIterable<TestEvent>,
): AsyncGenerator<string, void> {
  for await (const { type, data } of source) {
    // Each file has a summary, too; the one without a file is the whole run's.
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = data.counts;
    const broken = tests - passed - skipped - todo;
    handOn({
      passed,
      // A hook that throws fails the run without failing any test.
      failed: broken === 0 && !data.success ? 1 : broken,
      skipped: skipped + todo,
    });
  }
  yield '';
}
