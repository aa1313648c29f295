/** Opens the page of the element in a fresh browser context, and answers as a service would. */
import type { Browser } from 'playwright';
import type { GraphSlice } from '../../src/core/index.ts';
import type { BenchGraph } from './bench-graph.ts';
import { TIMEOUT } from './cases.ts';
import { inTime } from './in-time.ts';
import type { BenchElement, ElementRecord } from './page/element.ts';

declare global {
  interface Window {
    /** Put there by the page of the element. */
    readonly benchElement: BenchElement;
  }
}

/** The graph as a service sends it, seen from the node with the most edges among those that can be asked for. */
export function sliceOf({ nodes, edges }: BenchGraph): GraphSlice {
  const people = nodes.filter(({ kind }) => kind === 'researcher');
  const [root] = (people.length > 0 ? people : nodes).toSorted((a, b) => b.degree - a.degree);
  const idOf = (index: number): string => nodes[index]?.id ?? '';
  return {
    roots: root === undefined ? [] : [root.id],
    nodes: nodes.map(({ id, kind, label, degree }) => ({
      id,
      kind,
      label,
      weight: degree,
      year: kind === 'work' ? 1990 + ((id.length * 7 + degree) % 35) : null,
      ref: null,
      url: null,
      detail: null,
      neighbours: null,
    })),
    edges: edges.map(({ source, target, kind, weight }) => ({
      source: idOf(source),
      target: idOf(target),
      kind,
      weight,
      reason: null,
    })),
    total: nodes.length,
    truncated: false,
    next: null,
  };
}

/** @returns what was measured, or `null` when it took longer than `TIMEOUT` */
export async function measureElement(
  browser: Browser,
  url: string,
  graph: BenchGraph,
): Promise<ElementRecord | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const slice = sliceOf(graph);
    const json = JSON.stringify(slice);
    await page.route(`${url}api/**`, (route) =>
      route.request().url().includes('/graph')
        ? route.fulfill({ contentType: 'application/json', body: json })
        : route.fulfill({ status: 404 }),
    );
    await page.goto(`${url}element.html`);
    await page.waitForFunction(() => 'benchElement' in window);
    return await inTime(
      page.evaluate(([researcher, limit]) => window.benchElement.run(researcher, limit), [
        (slice.roots[0] ?? '').replace(/^\w+:/, ''),
        graph.nodes.length,
      ] as const),
      TIMEOUT,
    );
  } finally {
    await context.close();
  }
}
