/** A graph as every contestant gets it: plain arrays, edges by the index of their ends. */
import type { GraphEdgeKind, GraphNodeKind } from '../../src/core/index.ts';

export interface BenchNode {
  readonly id: string;
  readonly kind: GraphNodeKind;
  readonly label: string;
  /** Edges that it has. */
  readonly degree: number;
}

export interface BenchEdge {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly kind: GraphEdgeKind;
  /** From 1 to 5. */
  readonly weight: number;
}

export interface BenchGraph {
  readonly name: string;
  readonly nodes: readonly BenchNode[];
  readonly edges: readonly BenchEdge[];
  /** What an expansion adds: its edges count on from the nodes of the graph. */
  readonly delta: {
    readonly around: number;
    readonly nodes: readonly BenchNode[];
    readonly edges: readonly BenchEdge[];
  } | null;
}
