import { WorkList } from '../elements/work-list/work-list.ts';
import { define } from '../internal/define.ts';

define('work-list', WorkList);

declare global {
  interface HTMLElementTagNameMap {
    'work-list': WorkList;
  }
}
