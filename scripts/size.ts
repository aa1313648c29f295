/** `npm run size`: bytes of each entry beside its budget; fails when one is over. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { inRoot } from './lib/root.ts';
import { partSizes } from './lib/part-sizes.ts';
import { pictureSizes } from './lib/picture-sizes.ts';
import { sizes } from './lib/sizes.ts';
import { table } from './lib/table.ts';

/** gzip bytes of the initial load, by entry. */
const Budgets = v.record(v.string(), v.number());

const budgets = v.parse(
  Budgets,
  JSON.parse(await readFile(inRoot('scripts/budgets.json'), 'utf8')),
);
const measured = [...(await sizes()), ...(await pictureSizes()), ...(await partSizes())];

console.log(
  table(
    ['entry', 'min', 'gzip', 'brotli', 'budget', 'used', 'lazy gzip'],
    measured.map(({ name, initial, lazy }) => {
      const budget = budgets[name];
      return [
        name,
        initial.min,
        initial.gzip,
        initial.brotli,
        budget ?? '-',
        budget === undefined ? '-' : `${String(Math.round((100 * initial.gzip) / budget))} %`,
        lazy?.gzip ?? '-',
      ];
    }),
  ),
);
console.log('\nWhere the bytes are from, before minifying:');
for (const { name, packages } of measured) {
  const biggest = packages.slice(0, 7).map(([from, percent]) => `${from} ${String(percent)} %`);
  console.log(`  ${name}: ${biggest.join(', ')}`);
}

const complaints = [
  ...measured.flatMap(({ name, initial }) => {
    const budget = budgets[name];
    if (budget === undefined) return [`${name} has no budget in scripts/budgets.json`];
    const over = initial.gzip - budget;
    return over > 0 ? [`${name} is ${String(over)} bytes over its budget`] : [];
  }),
  ...Object.keys(budgets)
    .filter((name) => measured.every((entry) => entry.name !== name))
    .map((name) => `scripts/budgets.json names ${name}, which is no entry`),
];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
