import { ResearcherCard } from '../elements/researcher-card/researcher-card.ts';
import { define } from '../internal/define.ts';

define('researcher-card', ResearcherCard);

declare global {
  interface HTMLElementTagNameMap {
    'researcher-card': ResearcherCard;
  }
}
