import { GraphExplorer } from '../elements/graph-explorer/graph-explorer.ts';
import { define } from '../internal/define.ts';

define('graph-explorer', GraphExplorer);

declare global {
  interface HTMLElementTagNameMap {
    'graph-explorer': GraphExplorer;
  }
}
