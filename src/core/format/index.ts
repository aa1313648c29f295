/** Numbers, dates, lists and names as people read them; links that are safe to follow. */
export { formatDate, formatDateTime } from './dates.ts';
export { foldText } from './fold.ts';
export { formatList } from './lists.ts';
export { formatName, initials, sortKey } from './names.ts';
export { formatCompact, formatCount, formatYears } from './numbers.ts';
export { detectScript, directionOf } from './script.ts';
export type { Script } from './script.ts';
export { cleanName, splitName } from './split-name.ts';
export type { NameParts } from './split-name.ts';
export { safeUrl } from './url.ts';
