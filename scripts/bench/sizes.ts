import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { inRoot } from '../lib/root.ts';
import { sizes } from '../lib/sizes.ts';
import type { Bench } from './bench.ts';

export const sizesBench: Bench = {
  name: 'sizes',
  title: 'bytes of each entry with everything it pulls in',
  run: async () => {
    const file = await readFile(inRoot('scripts/budgets.json'), 'utf8');
    const budgets = v.parse(v.record(v.string(), v.number()), JSON.parse(file));
    const measured = await sizes();
    return {
      head: ['entry', 'minified', 'gzip -9', 'brotli 11', 'lazy gzip'],
      rows: measured.map(({ name, initial, lazy }) => [
        name,
        initial.min,
        initial.gzip,
        initial.brotli,
        lazy?.gzip ?? '-',
      ]),
      method:
        'rolldown, minified, Lit in production form; "lazy" is what import() fetches when it is needed.',
      limits: measured.flatMap(({ name, initial }) => {
        const atMost = budgets[name];
        return atMost === undefined
          ? []
          : [{ what: `${name}, gzip bytes`, value: initial.gzip, atMost }];
      }),
      figures: measured,
    };
  },
};
