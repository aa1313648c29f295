/** What is to be reached, next to what was. */
import { OURS_COLD, OURS_WARM, SIGMA, STOCK, type Contestant } from './contestants.ts';
import type { ElementSummary, Summary } from './summary.ts';

export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
}

/** The goals that one graph can show. */
export function goalsOf(lines: readonly Summary[], element: ElementSummary | undefined): Goal[] {
  const find = ({ name }: Contestant): Summary | undefined =>
    lines.find(({ contestant, runs }) => contestant === name && runs > 0);
  const [warm, cold, sigma, stock] = [OURS_WARM, OURS_COLD, SIGMA, STOCK].map(find);
  const nodes = lines[0]?.nodes ?? 0;
  const big = nodes > 2000;
  const goals: Goal[] = [];
  if (warm !== undefined && sigma !== undefined) {
    const ratio = warm.settled / sigma.settled;
    goals.push({
      what: 'first, warm, over sigma',
      value: ratio,
      atMost: nodes < 1000 ? 0.35 : 0.2,
    });
  }
  if (cold !== undefined && sigma !== undefined && nodes < 1000) {
    goals.push({
      what: 'first, cold, over sigma',
      value: cold.settled / sigma.settled,
      atMost: 0.75,
    });
  }
  for (const line of [warm, cold]) {
    if (line === undefined) continue;
    goals.push(
      { what: `longest task, ${line.contestant}, ms`, value: line.longest, atMost: big ? 100 : 50 },
      { what: `pan p95, ${line.contestant}, ms`, value: line.panFrame, atMost: 20 },
      { what: `zoom p95, ${line.contestant}, ms`, value: line.zoomFrame, atMost: 20 },
      { what: `hover script, ${line.contestant}, ms a frame`, value: line.hoverScript, atMost: 1 },
      { what: `+30, ${line.contestant}, ms`, value: line.expansion, atMost: big ? 120 : 50 },
      { what: `moved by +30, ${line.contestant}`, value: line.moved, atMost: 0 },
    );
  }
  if (warm !== undefined && stock !== undefined) {
    goals.push({ what: 'heap over stock cytoscape', value: warm.heap / stock.heap, atMost: 0.35 });
  }
  if (warm?.quality != null && sigma?.quality != null) {
    const [own, other] = [warm.quality, sigma.quality];
    goals.push(
      { what: 'stress over FA2', value: own.stress / other.stress, atMost: 1 },
      { what: 'crossings over FA2', value: own.crossings / other.crossings, atMost: 1 },
      {
        what: 'FA2 neighbours over ours',
        value: other.neighbours / own.neighbours,
        atMost: 1 / 0.95,
      },
    );
  }
  if (element !== undefined) {
    goals.push({
      what: 'longest task, the element from its first byte, ms',
      value: element.longest,
      atMost: big ? 100 : 50,
    });
  }
  return goals.filter(({ value }) => Number.isFinite(value));
}
