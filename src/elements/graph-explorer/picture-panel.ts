/** The picture beside the list. */
import type { CreatePanel } from './panel.ts';

export const createPanel: CreatePanel = () => null;
