/**
 * The address of an intent window: the service's page for an action, told whom it is about.
 *
 * @param page absolute address of the page; it may have a query of its own
 * @param fields what the page is told; never a secret
 */
export function intentUrl(page: string, fields: Readonly<Record<string, string>>): string {
  const url = new URL(page);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return url.href;
}
