/** What is said of each step to those who do not see it. */
import type { Intent, ModelEdge } from '../../graph/index.ts';
import { showing } from './showing.ts';
import type { Workbench } from './workbench.ts';

/** A node, as it is said when it is chosen. */
export function describeNode({ explorer, words }: Workbench, id: string): string {
  const { phrases, routes } = explorer;
  const node = explorer.node(id);
  return node === undefined
    ? ''
    : words.selected(
        phrases.inline(id),
        words.kind(node.kind, 1),
        phrases.route(node, routes.get(id)),
      );
}

function selected(workbench: Workbench): string {
  const { selection, model } = workbench.explorer.store.state;
  if (selection.kind === 'none') return workbench.words.deselected;
  if (selection.kind === 'nodes') return describeNode(workbench, selection.ids.at(-1) ?? '');
  const edge: ModelEdge | undefined = model.edges.get(selection.id);
  return edge === undefined ? '' : workbench.reason(edge);
}

/**
 * The sentence of a step that has been taken; empty when there is nothing to say.
 *
 * @param added nodes that the step added to the graph
 */
export function sentence(workbench: Workbench, intent: Intent, added: number): string {
  const { words, explorer } = workbench;
  const { phrases } = explorer;
  const now = `${showing(explorer)}.`;
  switch (intent.type) {
    case 'select':
    case 'select-also':
      return selected(workbench);
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
