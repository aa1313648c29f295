/**
 * `npm test`, or `npm test -- unit server` for some parts only: runs them all, also after a failing
 * one, and ends with one line of counts over everything.
 */
import { PARTS } from './lib/parts.ts';
import type { Part } from './lib/parts.ts';
import { EMPTY, add, inWords } from './lib/tally.ts';
import type { Tally } from './lib/tally.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => PARTS.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(
    `No part ${unknown.join(', ')}; there are ${PARTS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const runPart = async (part: Part): Promise<Tally> => {
  try {
    return await part.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...EMPTY, failed: 1 };
  }
};

const lines: string[] = [];
let total = EMPTY;
for (const part of PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n━━ ${part.name}: ${part.title}`);
  const start = performance.now();
  const tally = await runPart(part);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  lines.push(`${part.name.padEnd(8)} ${seconds} s  ${inWords(tally)}`);
  console.log(lines.at(-1));
  total = add(total, tally);
}

console.log(`\n━━ all\n${lines.join('\n')}\n`);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
