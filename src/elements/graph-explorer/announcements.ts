/** What is said of each step to those who do not see it. */
import { formatCount } from '../../core/index.ts';
import type { ExplorerState, GraphView, Intent, ModelEdge } from '../../graph/index.ts';
import type { GraphListWords } from '../../localize/index.ts';
import type { Phrases } from './phrases.ts';

export interface Said {
  readonly words: GraphListWords;
  readonly phrases: Phrases;
  readonly state: ExplorerState;
  readonly view: GraphView;
  /** Nodes that the step added to the graph. */
  readonly added: number;
  /** Name, kind and connection of a node. */
  describe(id: string): string;
  /** Why an edge is there, as a sentence. */
  reason(edge: ModelEdge): string;
}

/** `Showing 120 of 2,340`. */
export function showing(words: GraphListWords, state: ExplorerState, { nodes }: GraphView): string {
  const { model } = state;
  const all = Math.max(model.total ?? 0, model.nodes.size);
  return words.showing(
    formatCount(nodes.length, words.locale),
    all > nodes.length ? formatCount(all, words.locale) : '',
  );
}

function selected({ words, state, describe, reason }: Said): string {
  const { selection, model } = state;
  if (selection.kind === 'edge') {
    const edge = model.edges.get(selection.id);
    return edge === undefined ? '' : reason(edge);
  }
  return selection.kind === 'none' ? words.deselected : describe(selection.ids.at(-1) ?? '');
}

/** The sentence of a step that has been taken. */
export function sentence(intent: Intent, said: Said): string {
  const { words, phrases, state, view, added } = said;
  const now = `${showing(words, state, view)}.`;
  switch (intent.type) {
    case 'select':
    case 'select-also':
      return selected(said);
    case 'expanded':
      return `${added === 0 ? words.nothingAdded : words.expanded(added, phrases.inline(intent.id))} ${now}`;
    case 'added':
      return added === 0 ? `${words.nothingAdded} ${now}` : now;
    case 'collapse':
      return `${words.collapsed(phrases.inline(intent.id))} ${now}`;
    case 'hide':
      return `${words.hid(phrases.inline(intent.id))} ${now}`;
    case 'focus-on':
      return intent.id === null ? now : `${words.focused(phrases.inline(intent.id))}. ${now}`;
    case 'loaded':
    case 'restored':
    case 'toggle-kind':
    case 'set-years':
    case 'show-hidden':
      return now;
    case 'pin':
    case 'unpin':
      return '';
  }
}
