import { markupText, parseMarkup } from '../../core/index.ts';
import type { ModelEdge } from '../model/model.ts';

/** Titles of the works behind an edge, in a line, without their markup; the id of a work without one. */
export const titlesOf = ({ reason }: ModelEdge): string =>
  (reason?.works ?? [])
    .map(({ id, title }) => markupText(parseMarkup(title ?? '')).trim() || id)
    .join(' | ');
