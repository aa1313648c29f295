import type * as v from 'valibot';

/**
 * What is wrong with a form, by the name of the field.
 *
 * @param words of each field
 * @param whole the field, and its words, for what is wrong with no single field
 */
export function faultsOf(
  issues: readonly v.BaseIssue<unknown>[],
  words: Readonly<Record<string, string>>,
  [field, sentence]: readonly [field: string, words: string],
): ReadonlyMap<string, string> {
  return new Map(
    issues.map(({ path }) => {
      const name = String(path?.[0]?.key);
      const said = words[name];
      return said === undefined ? [field, sentence] : [name, said];
    }),
  );
}
