/** Joining graphs, apart from the rest because most are of one person. */
export { joinSlices } from '../core/index.ts';
