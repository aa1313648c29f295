/** The rows of the list: what is shown, in which order. */
import { foldText, type GraphNodeKind } from '../../core/index.ts';
import { strengthOf, type GraphView, type ModelNode, type Route } from '../../graph/index.ts';

/** Grouped by kind, or in one sequence by something else. */
export type SortKey = 'kind' | 'name' | 'connection' | 'weight';

export interface RowOrder {
  readonly by: SortKey;
  /** Turns the order round: from the last name, the loosest connection, the least weight. */
  readonly reversed: boolean;
}

export interface RowGroup {
  /** `null` is one sequence of all kinds. */
  readonly kind: GraphNodeKind | null;
  readonly nodes: readonly ModelNode[];
}

/** People first: they are what most readers look for. */
export const KIND_ORDER: readonly GraphNodeKind[] = ['researcher', 'work', 'topic', 'institution'];

const folded = new WeakMap<ModelNode, string>();

function searchText(node: ModelNode): string {
  let text = folded.get(node);
  if (text === undefined) {
    text = foldText(`${node.label} ${node.detail ?? ''} ${node.year ?? ''}`);
    folded.set(node, text);
  }
  return text;
}

/** The nodes in which every word of the query occurs, without regard to accents and case. */
export function search(nodes: readonly ModelNode[], query: string): readonly ModelNode[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return nodes;
  return nodes.filter((node) => {
    const text = searchText(node);
    return words.every((word) => text.includes(word));
  });
}

const byWeight = (a: ModelNode, b: ModelNode): number => b.weight - a.weight;

function comparison(
  { by, reversed }: RowOrder,
  routes: ReadonlyMap<string, Route>,
  locale: string,
): (a: ModelNode, b: ModelNode) => number {
  const sign = reversed ? -1 : 1;
  if (by === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return (a, b) => sign * compare(a.label, b.label);
  }
  if (by === 'connection') {
    const near = ({ id }: ModelNode): readonly [steps: number, strength: number] => {
      const route = routes.get(id);
      const [edge] = route?.edges ?? [];
      return [route?.steps ?? Infinity, edge === undefined ? 0 : strengthOf(edge)];
    };
    return (a, b) => {
      const [[stepsA, strengthA], [stepsB, strengthB]] = [near(a), near(b)];
      return sign * (stepsA === stepsB ? strengthB - strengthA : stepsA - stepsB);
    };
  }
  return (a, b) => sign * byWeight(a, b);
}

/**
 * What the list shows, in groups.
 *
 * @param always id of a node that is shown whatever the query, since its details are open
 */
export function groupRows(
  { nodes }: GraphView,
  order: RowOrder,
  query: string,
  routes: ReadonlyMap<string, Route>,
  locale: string,
  always: string | null,
): readonly RowGroup[] {
  const found = search(nodes, query);
  const open = nodes.find(({ id }) => id === always);
  const shown = open === undefined || found.includes(open) ? [...found] : [open, ...found];
  shown.sort(comparison(order, routes, locale));
  if (order.by !== 'kind') return [{ kind: null, nodes: shown }];
  return (order.reversed ? KIND_ORDER.toReversed() : KIND_ORDER).flatMap((kind) => {
    const ofKind = shown.filter((node) => node.kind === kind);
    // Within a kind, the weightiest come first either way.
    return ofKind.length === 0 ? [] : [{ kind, nodes: ofKind.sort(byWeight) }];
  });
}
