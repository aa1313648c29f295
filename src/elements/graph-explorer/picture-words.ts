import type { GraphWords } from '../../localize/index.ts';
import { enGraph } from '../../localize/locales/en/graph.ts';
import { enGraphPicture } from '../../localize/locales/en/graph-picture.ts';
import type { Explorer } from './explorer.ts';

const ENGLISH: GraphWords = { ...enGraph, ...enGraphPicture };

/** All words of an explorer, in the page's language. */
export const allWords = ({ translation }: Explorer): GraphWords => translation ?? ENGLISH;
