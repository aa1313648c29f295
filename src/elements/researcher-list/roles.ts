/** Who belongs to which role, as the page writes it. */

/** People of one role, in the order of the page. */
export interface Role {
  /** The role's name in the page's words; empty for people without one. */
  readonly name: string;
  readonly ids: readonly string[];
}

const idsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Reads `Head: ada; Doctoral researchers: ben orcid:0000-0002-1825-0097`. A role ends with a colon
 * and a space, since ids have colons too; a part without one has people and no role.
 */
export const parseRoles = (text: string | null): Role[] =>
  (text ?? '').split(';').flatMap((part) => {
    const [, name = '', ids = ''] = /^\s*(?:(.*?):(?=\s))?(.*)$/s.exec(part) ?? [];
    const listed = idsIn(ids);
    return listed.length === 0 ? [] : [{ name: name.trim(), ids: listed }];
  });

/**
 * Everybody once, under the first role that names them; those whom only `researchers` names come last,
 * without a role.
 */
export function groupsOf(researchers: string | null, roles: string | null): Role[] {
  const seen = new Set<string>();
  const all = [...parseRoles(roles), { name: '', ids: idsIn(researchers ?? '') }];
  return all.flatMap(({ name, ids }) => {
    const own = ids.filter((id) => !seen.has(id) && seen.add(id));
    return own.length === 0 ? [] : [{ name, ids: own }];
  });
}
