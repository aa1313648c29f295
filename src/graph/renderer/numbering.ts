/** A graph's records as numbers, and the way back. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import { STRENGTHS, type GraphArrays } from '../paint/scene.ts';
import type { PictureData, PictureEdge } from './port.ts';

/** Radii by the number of nodes: few of them may be larger. */
interface Radii {
  readonly smallest: number;
  readonly largest: number;
}

const radiiFor = (count: number): Radii =>
  count <= 60
    ? { smallest: 6, largest: 17 }
    : count <= 600
      ? { smallest: 4.5, largest: 14 }
      : { smallest: 3.5, largest: 12 };

export interface Numbering {
  /** Without the edges that join nothing. */
  readonly data: PictureData;
  readonly graph: GraphArrays;
  readonly number: ReadonlyMap<string, number>;
}

/** Whether a node or an edge is drawn as another one is; what kind it is and what it joins, its id says. */
const isSame = (a: Drawn, b: Drawn | undefined): boolean =>
  a === b || (a.id === b?.id && a.weight === b.weight && a.label === b.label);

interface Drawn {
  readonly id: string;
  readonly weight: number;
  readonly label?: string;
}

/** Whether `data` begins with all that has been numbered before: then it can go on from that. */
export const goesOn = ({ data }: Numbering, { nodes, edges }: PictureData): boolean =>
  data.nodes.every((node, i) => isSame(node, nodes[i])) &&
  data.edges.every((edge, e) => isSame(edge, edges[e]));

/** Tells how much each weight is of the greatest, 0 to 1; where all are alike, none stands out: `alike`. */
function sharesOf(
  items: readonly { readonly weight: number }[],
  alike: number,
): (weight: number) => number {
  let [least, most] = [Infinity, 0];
  for (const { weight } of items) {
    if (weight > most) most = weight;
    if (weight < least) least = weight;
  }
  if (most === 0) return () => 0;
  return least === most ? () => alike : (weight) => (weight > 0 ? weight / most : 0);
}

/** Nodes in the order given; the area says how important one is, and not the width. */
function numberNodes(
  nodes: PictureData['nodes'],
): Pick<GraphArrays, 'kind' | 'importance' | 'radius'> {
  const count = nodes.length;
  const kind = new Uint8Array(count);
  const importance = new Float64Array(count);
  const radius = new Float64Array(count);
  const shareOf = sharesOf(nodes, 0.3);
  const { smallest, largest } = radiiFor(count);
  for (const [i, node] of nodes.entries()) {
    const share = shareOf(node.weight);
    kind[i] = GRAPH_NODE_KINDS.indexOf(node.kind);
    importance[i] = share;
    radius[i] = smallest + (largest - smallest) * Math.sqrt(share);
  }
  return { kind, importance, radius };
}

/** Edges in the order given, but for those that join nothing, or a node with itself. */
function numberEdges(
  edges: PictureData['edges'],
  number: ReadonlyMap<string, number>,
  known: GraphArrays | undefined,
): Pick<GraphArrays, 'source' | 'target' | 'strength'> & { sound: PictureData['edges'] } {
  const sound: PictureEdge[] = [];
  const source = new Int32Array(edges.length);
  const target = new Int32Array(edges.length);
  const strength = new Uint8Array(edges.length);
  const shareOf = sharesOf(edges, 0);
  for (const [e, edge] of edges.entries()) {
    const isKnown = known !== undefined && e < known.source.length;
    const a = isKnown ? known.source[e] : number.get(edge.source);
    const b = isKnown ? known.target[e] : number.get(edge.target);
    if (a === undefined || b === undefined || a === b) continue;
    const at = sound.push(edge) - 1;
    source[at] = a;
    target[at] = b;
    strength[at] = Math.min(STRENGTHS - 1, Math.floor(STRENGTHS * shareOf(edge.weight)));
  }
  const count = sound.length;
  return {
    sound: count === edges.length ? edges : sound,
    source: source.slice(0, count),
    target: target.slice(0, count),
    strength: strength.slice(0, count),
  };
}

/**
 * Numbers nodes and sound edges in the order given.
 *
 * @param before what has been numbered already, if `data` goes on from it
 */
export function numberGraph(data: PictureData, before: Numbering | null = null): Numbering {
  const { nodes } = data;
  const number = new Map(before?.number);
  for (let i = number.size; i < nodes.length; i++) number.set(nodes[i]?.id ?? '', i);
  const { sound, ...edges } = numberEdges(data.edges, number, before?.graph);
  return {
    data: sound === data.edges ? data : { ...data, edges: sound },
    number,
    graph: {
      count: nodes.length,
      ...numberNodes(nodes),
      label: nodes.map(({ label }) => label),
      ...edges,
    },
  };
}

export const NOTHING: Numbering = numberGraph({ nodes: [], edges: [], pinned: new Map() });
