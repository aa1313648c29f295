/** How much of the graph can be asked for at once. */

/** Nodes of a slice around a researcher, who is one of them. */
export const GRAPH_SIZE = { ordinary: 120, most: 1000 } as const;
/** Nodes of a slice of neighbours. */
export const NEIGHBOURS_SIZE = { ordinary: 30, most: 200 } as const;
/** Nodes that a question for neighbours may name as known. */
export const AMONG_MOST = 200;
