/**
 * `npm run bench:graph`: the picture of `graph-explorer` next to what else draws graphs, alternating in
 * one run. `-- --runs=3 --sizes=300,2000` says how often and how big, `--only=sigma,ours` who takes
 * part, `--no-recorded` leaves out the recorded graphs, and `--budget=30` ends it after so many minutes;
 * `--write` also writes docs/benchmarks/graph.md. Times are for reading: nothing here fails a build.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import type { BenchGraph } from './bench-graph/bench-graph.ts';
import { measure, TIMEOUT, type CaseRecord } from './bench-graph/cases.ts';
import { CONTESTANTS, type Contestant } from './bench-graph/contestants.ts';
import { measureElement } from './bench-graph/element.ts';
import { generate } from './bench-graph/generate.ts';
import { inTime } from './bench-graph/in-time.ts';
import { measureLabels } from './bench-graph/labels.ts';
import type { ElementRecord } from './bench-graph/page/element.ts';
import { recordedGraphs } from './bench-graph/recorded.ts';
import { report } from './bench-graph/report.ts';
import { servePage } from './bench-graph/serve.ts';
import type { ElementResult, Result } from './bench-graph/summary.ts';
import { BROWSER_ARGS, ensureBrowser } from './lib/browser.ts';
import { inRoot } from './lib/root.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '100,300,500,2000,10000' },
    only: { type: 'string', default: '' },
    recorded: { type: 'boolean', default: true },
    budget: { type: 'string', default: '45' },
    write: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const runs = Number(values.runs);
const end = performance.now() + 60_000 * Number(values.budget);
const isOver = (): boolean => performance.now() > end;
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
  const spent = new Map<Contestant, number>();
  let places: readonly number[] | null = null;
  for (let run = 0; run < runs; run++) {
    for (const contestant of asked) {
      if (isOver() || gaveUp.has(contestant) || graph.nodes.length > contestant.upTo) continue;
      // The slow ones have fewer runs: none may take a minute longer than its last one.
      if ((spent.get(contestant) ?? 0) > TIMEOUT) continue;
      const given = contestant.takesPlaces ? places : null;
      if (contestant.takesPlaces && given === null) continue;
      const { library, warm } = contestant;
      const start = performance.now();
      const record = await measure(browser, page.url, {
        contestant: library,
        graph,
        warm,
        places: given,
      });
      spent.set(contestant, (spent.get(contestant) ?? 0) + performance.now() - start);
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
      found === undefined || isOver()
        ? null
        : await inTime(measureLabels(browser, page.url, contestant, graph, places), TIMEOUT);
    results.push({ graph, contestant, records: found ?? [], labels });
  }
  return results;
}

/** All runs of the element itself on one graph. */
async function watchElement(graph: BenchGraph): Promise<ElementResult> {
  const records: ElementRecord[] = [];
  for (let run = 0; run < runs && !isOver(); run++) {
    const record = await measureElement(browser, page.url, graph);
    if (record === null) break;
    records.push(record);
  }
  return { graph, records };
}

try {
  const results: Result[] = [];
  const elements: ElementResult[] = [];
  for (const graph of graphs) {
    if (asked.some(({ library }) => library === 'ours')) elements.push(await watchElement(graph));
    results.push(...(await compare(graph)));
  }
  const { text, figures } = report(results, elements, {
    runs,
    cut: isOver() ? Number(values.budget) : null,
  });
  console.log(text);
  await mkdir(inRoot('bench/results'), { recursive: true });
  await writeFile(inRoot('bench/results/graph.json'), `${JSON.stringify(figures, null, 2)}\n`);
  if (values.write) {
    await mkdir(inRoot('docs/benchmarks'), { recursive: true });
    const file = inRoot('docs/benchmarks/graph.md');
    const options = await resolveConfig(file);
    await writeFile(file, await format(text, { ...options, filepath: file }));
  }
} finally {
  await browser.close();
  await page.close();
}
