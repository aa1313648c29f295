import { formatCount } from '../../core/index.ts';
import type { Explorer } from './explorer.ts';

/** `Showing 120 of 2,340`. */
export function showing({ words, store }: Explorer): string {
  const { model } = store.state;
  const shown = store.view.nodes.length;
  const all = Math.max(model.total ?? 0, model.nodes.size);
  return words.showing(
    formatCount(shown, words.locale),
    all > shown ? formatCount(all, words.locale) : '',
  );
}
