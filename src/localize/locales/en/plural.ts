/** The form of a word that fits a number; an unknown number takes the plural. */
export const plural = (n: number | null, one: string, many: string): string =>
  n === 1 ? one : many;
