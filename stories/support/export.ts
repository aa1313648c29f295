/** What a part of an element is once it is there; parts that load late come some frames later. */
async function partOf(element: Element, name: string): Promise<HTMLElement> {
  for (;;) {
    const part = element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
    if (part) return part;
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** Opens the export of the list inside, ready for single works in a style of references. */
export async function openExport(canvas: HTMLElement): Promise<void> {
  const list = canvas.querySelector('work-list');
  if (list === null) throw new Error('There is no work-list in this story.');
  (await partOf(list, 'export')).click();
  const select = await partOf(list, 'export-format');
  if (!(select instanceof HTMLSelectElement)) return;
  select.value = 'apa';
  select.dispatchEvent(new Event('change'));
  const scope = await partOf(list, 'export-scope');
  scope.querySelector<HTMLElement>('label:last-child input')?.click();
}
