import type { LitElement } from 'lit';
import type { ResourceState } from '../../src/index.ts';

type Refreshable = LitElement & { readonly readyState: ResourceState; refresh(): Promise<void> };

/** Waits until the first `tag` inside has loaded, then has it ask again. */
export async function refreshOnceLoaded(canvas: HTMLElement, tag: string): Promise<void> {
  const element = canvas.querySelector<Refreshable>(tag);
  if (element === null) throw new Error(`There is no ${tag} in this story.`);
  if (element.readyState !== 'ready') {
    await new Promise((resolve) => {
      element.addEventListener('load', resolve, { once: true });
    });
  }
  await element.refresh();
}
