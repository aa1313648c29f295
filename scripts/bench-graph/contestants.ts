/** Who takes part, by the name in the tables. */

export interface Contestant {
  readonly name: string;
  /** Name of the library in the page. */
  readonly library: string;
  /** Whether it has drawn once before in the page. */
  readonly warm: boolean;
  /** Nodes beyond which it does not take part: it would take minutes, as was tried. */
  readonly upTo: number;
  /** Whether it is given the places that ours has found, which costs it no layout. */
  readonly takesPlaces: boolean;
}

const peer = (library: string, more: Partial<Contestant> = {}): Contestant => ({
  name: library,
  library,
  warm: false,
  upTo: Infinity,
  takesPlaces: false,
  ...more,
});

export const OURS_WARM = peer('ours', { name: 'ours, warm', warm: true });
export const OURS_COLD = peer('ours', { name: 'ours, cold' });
/** What the ratios are taken against. */
export const SIGMA = peer('sigma + FA2 ×100');
export const STOCK = peer('cytoscape, places given', { takesPlaces: true });

export const CONTESTANTS: readonly Contestant[] = [
  OURS_WARM,
  SIGMA,
  OURS_COLD,
  STOCK,
  peer('sigma + FA2 worker', { upTo: 12_000 }),
  peer('force-graph', { upTo: 12_000 }),
  peer('vis-network', { upTo: 2000 }),
  peer('cytoscape + fcose', { upTo: 500 }),
];
