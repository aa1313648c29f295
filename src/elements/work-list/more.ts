/** A further page of a list, from when a reader has asked for it. */
import type { Page, Work } from '../../core/index.ts';
import { announce } from '../../controllers/announcer.ts';
import { readyFor } from '../../internal/rich-text.ts';
import { enMoreWorks } from '../../localize/locales/en/more-works.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { ProfileError } from '../../sources/index.ts';
import { focusWork } from './focus-work.ts';
import type { ListHost, ListServices } from './inside.ts';

/** What became of the newest request for a further page. */
export type MoreState = 'idle' | 'loading' | 'failed';

export interface MoreOptions {
  readonly host: ListHost;
  readonly services: ListServices;
  /** The works that are there. */
  readonly before: Page<Work>;
  /** Asks for those that follow. */
  readonly ask: (signal: AbortSignal) => Promise<Page<Work>>;
  /** Aborts when another list takes this one's place. */
  readonly signal: AbortSignal;
  readonly become: (state: MoreState) => void;
}

/** One page after another, without the works that came twice because the list changed between. */
function joinPages(before: Page<Work>, after: Page<Work>): Page<Work> {
  const known = new Set(before.items.map(({ id }) => id));
  return {
    items: [...before.items, ...after.items.filter(({ id }) => !known.has(id))],
    total: after.total,
    next: after.next,
    rejected: before.rejected + after.rejected,
  };
}

/** Adds the page and says so, or says that it did not come. Never rejects. */
export async function addPage(options: MoreOptions): Promise<void> {
  const { host, services, before, ask, signal, become } = options;
  try {
    const after = await ask(signal);
    await readyFor(after.items);
    // Another researcher, or another filter, has taken the list's place meanwhile.
    signal.throwIfAborted();
    const joined = joinPages(before, after);
    // The button goes with the last page. A reader who is elsewhere by now stays there.
    const button = host.renderRoot.querySelector('.foot .button');
    const leadOn = joined.next === null && button?.matches(':focus') === true;
    services.update(joined);
    become('idle');
    announce(
      (services.messages() ?? enMoreWorks).worksAdded(joined.items.length - before.items.length),
    );
    await host.updateComplete;
    if (leadOn) focusWork(host, before.items.length);
  } catch (error) {
    if (signal.aborted) {
      become('idle');
      return;
    }
    become('failed');
    announce((services.messages() ?? enWork).failed);
    if (error instanceof ProfileError) services.fail(error);
  }
}
