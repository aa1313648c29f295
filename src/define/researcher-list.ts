import { ResearcherList } from '../elements/researcher-list/researcher-list.ts';
import { define } from '../internal/define.ts';

define('researcher-list', ResearcherList);

declare global {
  interface HTMLElementTagNameMap {
    'researcher-list': ResearcherList;
  }
}
