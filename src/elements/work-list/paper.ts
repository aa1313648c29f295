/** Whether works are being put on paper, where everything is open and nothing can be pressed. */
import type { LitElement } from 'lit';

/** What lays works out for paper comes behind the first works: nobody prints what is not there yet. */
let part: typeof import('./on-paper.ts') | undefined;

export const isOnPaper = (): boolean => part?.isPrinting() === true;

/** Has an element that shows works look as it should on paper. Where that cannot be loaded, it prints as it is. */
export async function readyForPaper(host: LitElement): Promise<void> {
  part = await import('./on-paper.ts').catch(() => undefined);
  part?.follow(host);
}
