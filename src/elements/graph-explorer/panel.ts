/** What the explorer and its picture know of each other. The picture comes when the list is there. */
import type { TemplateResult } from 'lit';
import type { Picture } from '../../graph/index.ts';
import type { Workbench } from './workbench.ts';

export interface PicturePanel {
  /** The picture, while it is there: for those who take it along. */
  readonly picture: Picture | null;
  /** Whether the picture is still on its way; the element renders again when it has come. */
  readonly isDrawing: boolean;
  /** What stands in the picture's area, which has its place and its size already. */
  render(): TemplateResult;
  /** The element has rendered. */
  updated(): void;
  connected(): void;
  disconnected(): void;
}

/** @param giveUp puts the picture aside for this visit; the list is the element then */
export type CreatePanel = (workbench: Workbench, giveUp: () => void) => PicturePanel;
