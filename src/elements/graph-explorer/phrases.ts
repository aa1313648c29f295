/** Nodes and connections in words. */
import { formatList, formatYears } from '../../core/index.ts';
import {
  otherEnd,
  type GraphModel,
  type ModelEdge,
  type ModelNode,
  type Route,
} from '../../graph/index.ts';
import type { GraphListWords } from '../../localize/index.ts';

/** Characters of a name within a sentence. */
const SHORT = 80;

/** Connections of one row that are told; there is one for each person that a joint graph is about. */
const TOLD = 3;

export interface Phrases {
  /** A node's label; its id where it is not there. */
  name(id: string): string;
  /** The same within a sentence: cut, quoted if it is a title, and kept apart from the direction around it. */
  inline(id: string): string;
  /** What an edge says of the node at one end. */
  connection(edge: ModelEdge, of: string, options: { readonly named: boolean }): string;
  /** How a node is connected with what the graph is about. */
  route(node: ModelNode, route: Route | undefined): string;
}

const cut = (text: string): string => (text.length <= SHORT ? text : `${text.slice(0, SHORT)}…`);

export function phrasesOf(
  model: GraphModel,
  words: GraphListWords,
  references: readonly string[],
): Phrases {
  const name = (id: string): string => model.nodes.get(id)?.label ?? id;

  const inline = (id: string): string => {
    const text = `\u2068${cut(name(id))}\u2069`;
    return model.nodes.get(id)?.kind === 'work' ? words.quoted(text) : text;
  };

  const years = ({ reason }: ModelEdge): string =>
    formatYears(reason?.from ?? null, reason?.to ?? null, words.locale);

  const connection: Phrases['connection'] = (edge, of, { named }) =>
    words.connection({
      kind: edge.kind,
      of: edge.source === of ? 'source' : 'target',
      other: named ? inline(otherEnd(edge, of)) : null,
      works: edge.reason?.count ?? null,
      years: years(edge),
    });

  const route: Phrases['route'] = ({ id }, found) => {
    if (found?.steps === 0) return words.centre;
    const [nearest] = found?.edges ?? [];
    if (found === undefined || nearest === undefined) return words.unconnected;
    if (found.steps > 1) {
      return words.via(inline(otherEnd(nearest, id)), connection(nearest, id, { named: false }));
    }
    // Seen from one person only, their name says nothing new but where the words need it.
    const many = references.length > 1;
    const told = found.edges.slice(0, TOLD).map((edge) =>
      connection(edge, id, {
        named: many || edge.kind === 'authored' || edge.kind === 'cites',
      }),
    );
    const more = found.edges.length - told.length;
    return formatList(more > 0 ? [...told, words.moreConnections(more)] : told, words.locale);
  };

  return { name, inline, connection, route };
}
