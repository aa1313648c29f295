/** The query part of an address, with its question mark; what is empty is left out. */
export const query = (fields: Readonly<Record<string, string | number | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) search.set(name, String(value));
  return search.size > 0 ? `?${search.toString()}` : '';
};
