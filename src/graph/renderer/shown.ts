/** What a picture shows: the graph as numbers, where everything is, and what can be asked of both. */
import { placesFor, placesOf, type Places } from '../layout/places.ts';
import type { Settled } from '../layout/measures.ts';
import type { Place } from '../store/state.ts';
import type { MarkNumbers } from '../worker/protocol.ts';
import { HitGrid } from './hit-grid.ts';
import { NOTHING, type Numbering } from './numbering.ts';
import type { Hit, PictureMarks } from './port.ts';
import { nodeTowards, type Direction } from './walk.ts';

export class Shown {
  readonly numbering: Numbering;
  readonly places: Places;
  #grid: HitGrid | null = null;

  constructor(numbering = NOTHING, places = placesFor(0)) {
    this.numbering = numbering;
    this.places = places;
  }

  placeOf(id: string): Place | null {
    const at = this.numbering.number.get(id);
    return at === undefined ? null : { x: this.places.x[at] ?? 0, y: this.places.y[at] ?? 0 };
  }

  move(node: number, { x, y }: Place): void {
    this.places.x[node] = x;
    this.places.y[node] = y;
    this.#grid = null;
  }

  /** What is at a place, in the picture's units. */
  hit(place: Place, scale: number): Hit | null {
    const { graph, data } = this.numbering;
    this.#grid ??= new HitGrid(graph, this.places);
    const node = data.nodes[this.#grid.node(place, scale)];
    if (node !== undefined) return { kind: 'node', id: node.id };
    const edge = data.edges[this.#grid.edge(place, scale)];
    return edge === undefined ? null : { kind: 'edge', id: edge.id };
  }

  neighbourTowards(id: string, direction: Direction): string | null {
    const { number, graph, data } = this.numbering;
    const from = number.get(id);
    if (from === undefined) return null;
    return data.nodes[nodeTowards(graph, this.places, from, direction)]?.id ?? null;
  }

  /** The places of some nodes; of those that are not shown, none. */
  placesOf(ids: readonly string[]): Places {
    return placesOf(
      this.places,
      ids.flatMap((id) => this.numbering.number.get(id) ?? []),
    );
  }
}

/** The nodes that have their place already: the pinned ones, and those that are shown. */
export function settle({ data }: Numbering, shown: Shown | null): Settled {
  const { nodes, pinned } = data;
  const is = new Uint8Array(nodes.length);
  const places = placesFor(nodes.length);
  nodes.forEach(({ id }, i) => {
    const place = pinned.get(id) ?? shown?.placeOf(id);
    if (place == null) return;
    is[i] = 1;
    places.x[i] = place.x;
    places.y[i] = place.y;
  });
  return { is, places };
}

/** @param hovered id of the node under the pointer */
export function markNumbers(
  { number, data }: Numbering,
  { selected, focused }: PictureMarks,
  hovered: string | null,
): MarkNumbers {
  // Asked for with every move of the pointer: edges are looked through only when one is selected.
  const chosen = new Set(selected.filter((id) => !number.has(id)));
  const edges =
    chosen.size === 0 ? [] : data.edges.flatMap(({ id }, e) => (chosen.has(id) ? [e] : []));
  return {
    nodes: selected.flatMap((id) => number.get(id) ?? []),
    edges,
    focused: focused === null ? -1 : (number.get(focused) ?? -1),
    hovered: hovered === null ? -1 : (number.get(hovered) ?? -1),
  };
}
