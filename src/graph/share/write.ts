/** The state of an explorer as a text: see `format.ts`. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import type { ExplorerState, GrowthStep } from '../store/state.ts';
import { FIELD, ONE, VERSION } from './format.ts';
import { keyOf, writeNumber } from './keys.ts';

const coordinate = (value: number): string =>
  writeNumber(Math.max(0, Math.min(2 * FIELD - 1, Math.round(value) + FIELD)), 3);

/** Steps of equal kind in one section; what more than one character says is said again. */
function writeSteps(steps: readonly GrowthStep[]): string[] {
  const sections: string[] = [];
  for (const { id, asked, chosen } of steps) {
    const key = keyOf(id);
    if (id === '') sections.push(`m${asked}`);
    else if (chosen !== null) {
      sections.push(`c${key}${writeNumber(Math.min(asked, ONE), 1)}${chosen.map(keyOf).join('')}`);
    } else {
      let text = '';
      for (let rest = asked; rest > 0; rest -= ONE) {
        text += key + writeNumber(Math.min(rest, ONE), 1);
      }
      const last = sections.at(-1) ?? '';
      if (last.startsWith('e')) sections[sections.length - 1] = last + text;
      else sections.push(`e${text}`);
    }
  }
  return sections;
}

const yearText = (year: number | null): string =>
  year !== null && year >= 0 && year <= 9999 ? String(year) : '';

/** The text of a state; `null` where there is nothing to say. */
export function writeState({ filter, selection, steps, pinned }: ExplorerState): string | null {
  const { kinds, from, to, hidden, focus } = filter;
  const sections: string[] = [];
  const all = kinds.size === GRAPH_NODE_KINDS.length;
  if (!all) sections.push(`k${[...kinds].map((kind) => kind.charAt(0)).join('')}`);
  const years = `${yearText(from)}-${yearText(to)}`;
  if (years !== '-') sections.push(`y${years}`);
  sections.push(...writeSteps(steps));
  if (hidden.size > 0) sections.push(`h${[...hidden].map(keyOf).join('')}`);
  if (focus !== null) sections.push(`f${keyOf(focus)}`);
  if (selection.kind === 'nodes') sections.push(`s${selection.ids.map(keyOf).join('')}`);
  if (selection.kind === 'edge') sections.push(`x${keyOf(selection.id)}`);
  const places = [...pinned].map(([id, { x, y }]) => keyOf(id) + coordinate(x) + coordinate(y));
  if (places.length > 0) sections.push(`p${places.join('')}`);
  return sections.length === 0 ? null : [VERSION, ...sections].join('.');
}
