/**
 * `npm run bench:graph`: the picture of `graph-explorer` next to what else draws graphs, alternating in
 * one run. `-- --runs=3 --sizes=300,2000` says how often and how big; `-- --write` also writes
 * docs/benchmarks/graph.md. Times are for reading: nothing here fails a build.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { BenchGraph } from './bench-graph/bench-graph.ts';
import { measure, type CaseRecord } from './bench-graph/cases.ts';
import { CONTESTANTS, type Contestant } from './bench-graph/contestants.ts';
import { generate } from './bench-graph/generate.ts';
import { measureLabels } from './bench-graph/labels.ts';
import { recordedGraphs } from './bench-graph/recorded.ts';
import { report, type Result } from './bench-graph/report.ts';
import { servePage } from './bench-graph/serve.ts';
import { BROWSER_ARGS, ensureBrowser } from './lib/browser.ts';
import { inRoot } from './lib/root.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '100,300,500,2000,10000' },
    only: { type: 'string', default: '' },
    recorded: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const runs = Number(values.runs);
const graphs = [
  ...values.sizes
    .split(',')
    .filter(Boolean)
    .map(Number)
    .map((size) => generate(size)),
  ...(values.recorded ? recordedGraphs() : []),
];
const asked = CONTESTANTS.filter(({ name }) =>
  values.only.split(',').some((part) => name.includes(part)),
);

const page = await servePage();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...BROWSER_ARGS, '--enable-precise-memory-info'],
});

/** All runs of all contestants on one graph, alternating. */
async function compare(graph: BenchGraph): Promise<Result[]> {
  const records = new Map<Contestant, CaseRecord[]>();
  const gaveUp = new Set<Contestant>();
  let places: readonly number[] | null = null;
  for (let run = 0; run < runs; run++) {
    for (const contestant of asked) {
      if (gaveUp.has(contestant) || graph.nodes.length > contestant.upTo) continue;
      const given = contestant.takesPlaces ? places : null;
      if (contestant.takesPlaces && given === null) continue;
      const { library, warm } = contestant;
      const record = await measure(browser, page.url, {
        contestant: library,
        graph,
        warm,
        places: given,
      });
      if (record === null) gaveUp.add(contestant);
      else {
        records.set(contestant, [...(records.get(contestant) ?? []), record]);
        if (library === 'ours') places = record.places;
      }
      console.log(
        `${graph.name}, run ${run + 1}, ${contestant.name}: ${record === null ? 'gave up' : `${record.settled.toFixed(0)} ms`}`,
      );
    }
  }
  const results: Result[] = [];
  for (const contestant of asked) {
    const found = records.get(contestant);
    if (found === undefined && !gaveUp.has(contestant)) continue;
    const labels =
      found === undefined
        ? null
        : await measureLabels(browser, page.url, contestant, graph, places);
    results.push({ graph, contestant, records: found ?? [], labels });
  }
  return results;
}

try {
  const results: Result[] = [];
  for (const graph of graphs) results.push(...(await compare(graph)));
  const { text, figures } = report(results, runs);
  console.log(text);
  await mkdir(inRoot('bench/results'), { recursive: true });
  await writeFile(inRoot('bench/results/graph.json'), `${JSON.stringify(figures, null, 2)}\n`);
  if (values.write) {
    await mkdir(inRoot('docs/benchmarks'), { recursive: true });
    await writeFile(inRoot('docs/benchmarks/graph.md'), text);
  }
} finally {
  await browser.close();
  await page.close();
}
