/** What the research graph is made of; apart from the schemas, so that a browser can have it without them. */
export const GRAPH_NODE_KINDS = ['work', 'researcher', 'topic', 'institution'] as const;
export type GraphNodeKind = (typeof GRAPH_NODE_KINDS)[number];

export const GRAPH_EDGE_KINDS = ['authored', 'co-author', 'about', 'affiliated', 'cites'] as const;
export type GraphEdgeKind = (typeof GRAPH_EDGE_KINDS)[number];
