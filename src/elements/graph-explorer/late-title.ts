/** Titles that are no labels, such as those of works behind a connection. */
import type { Explorer } from './explorer.ts';
import { MAYBE_MARKUP } from './titles.ts';

let rich: typeof import('./rich.ts') | undefined;

/** A title for a template, with its markup once that can be read. */
export function renderTitle(title: string, { host }: Explorer): unknown {
  if (!MAYBE_MARKUP.test(title)) return title;
  if (rich !== undefined) return rich.renderMarkup(title);
  import('./rich.ts').then(
    (module) => {
      rich = module;
      host.requestUpdate();
    },
    () => undefined,
  );
  return title;
}
