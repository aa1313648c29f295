/**
 * `npm run bench`, or `npm run bench -- sizes server` for some only: prints a table of each and writes
 * its figures to bench/results/. With `--write`, what has a page of its own in docs/benchmarks/ writes it.
 * Nothing here fails a build: times are for reading, not for passing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import type { Bench } from './bench/bench.ts';
import { followStormBench } from './bench/follow-storm.ts';
import { hundredCardsBench } from './bench/hundred-cards.ts';
import { profileTimeBench } from './bench/profile-time.ts';
import { serverBench } from './bench/server.ts';
import { sizesBench } from './bench/sizes.ts';
import { textTimeBench } from './bench/text-time.ts';
import { worksBench } from './bench/works.ts';
import { inRoot } from './lib/root.ts';
import { table } from './lib/table.ts';

const BENCHES: readonly Bench[] = [
  sizesBench,
  textTimeBench,
  profileTimeBench,
  hundredCardsBench,
  serverBench,
  followStormBench,
  worksBench,
];
const RESULTS = inRoot('bench/results');

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
};

const writes = process.argv.includes('--write');
const asked = process.argv.slice(2).filter((argument) => argument !== '--write');
const unknown = asked.filter((name) => BENCHES.every((bench) => bench.name !== name));
if (unknown.length > 0) {
  console.error(
    `No benchmark ${unknown.join(', ')}; there are ${BENCHES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

await mkdir(RESULTS, { recursive: true });
for (const bench of BENCHES.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n━━ ${bench.name}: ${bench.title}\n`);
  try {
    const { head, rows, method, limits, figures, document } = await bench.run();
    console.log(`${table(head, rows)}\n\n${method}`);
    for (const { what, value, atMost } of limits) {
      const verdict = value <= atMost ? 'within' : 'OVER';
      console.log(`  ${verdict}  ${what}: ${String(value)} (at most ${String(atMost)})`);
    }
    const file = `${RESULTS}/${bench.name}.json`;
    const result = { name: bench.name, date: new Date().toISOString(), machine, method, limits };
    await writeFile(file, `${JSON.stringify({ ...result, figures }, null, 2)}\n`);
    if (writes && document !== undefined) {
      const page = inRoot('docs/benchmarks', `${bench.name}.md`);
      const options = await resolveConfig(page);
      await writeFile(page, await format(document, { ...options, filepath: page }));
    }
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
