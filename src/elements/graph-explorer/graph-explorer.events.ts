import type { GraphNode } from '../../core/index.ts';

/** The reader selected a node. */
export class NodeSelectedEvent extends Event {
  static readonly type = 'node-selected';
  /** The node, as the source tells it. */
  readonly node: GraphNode;

  constructor(node: GraphNode) {
    super(NodeSelectedEvent.type, { bubbles: true, composed: true });
    this.node = node;
  }
}
