import { WorkCard } from '../elements/work-list/work-card.ts';
import { define } from '../internal/define.ts';

define('work-card', WorkCard);

declare global {
  interface HTMLElementTagNameMap {
    'work-card': WorkCard;
  }
}
