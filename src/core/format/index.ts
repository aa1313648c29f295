/** Numbers, dates, lists and names as people read them; links that are safe to follow. */
export { cleanName } from './clean-name.ts';
export { formatCompact } from './compact.ts';
export { formatDate } from './dates.ts';
export { directionOf } from './direction.ts';
export { foldText } from './fold.ts';
export { formatList } from './lists.ts';
export { formatDateTime } from './moments.ts';
export { formatName, initials, sortKey } from './names.ts';
export { formatCount } from './numbers.ts';
export { detectScript } from './script.ts';
export type { Script } from './script.ts';
export { splitName } from './split-name.ts';
export type { NameParts } from './split-name.ts';
export { safeUrl } from './url.ts';
export { formatYears } from './years.ts';
