/** What the research graph is made of; apart from the schemas, so that a browser can have it without them. */
export const GRAPH_NODE_KINDS = ['work', 'researcher', 'topic', 'institution'] as const;
/** What a node of the research graph stands for. */
export type GraphNodeKind = (typeof GRAPH_NODE_KINDS)[number];

/** How two of them are connected. */
export const GRAPH_EDGE_KINDS = ['authored', 'co-author', 'about', 'affiliated', 'cites'] as const;
/** How two nodes of the research graph are connected. */
export type GraphEdgeKind = (typeof GRAPH_EDGE_KINDS)[number];
