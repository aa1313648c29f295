/** Works and researchers that other elements of the page can show. */
import type { GraphNodeKind } from '../../core/index.ts';
import type { ExplorerHost } from './context.ts';
import { ResearcherRequestEvent, WorkRequestEvent } from '../../internal/requests.events.ts';

/** Whether the page says that it shows nodes of this kind. */
export const isShownHere = ({ opens }: ExplorerHost, kind: GraphNodeKind): boolean =>
  (opens ?? '').split(/\s+/).includes(kind);

/**
 * Asks the page to show a work or a researcher.
 *
 * @returns whether it does
 */
export function request(host: ExplorerHost, kind: GraphNodeKind, ref: string | null): boolean {
  if (ref === null || (kind !== 'researcher' && kind !== 'work')) return false;
  const event = kind === 'work' ? new WorkRequestEvent(ref) : new ResearcherRequestEvent(ref);
  return !host.dispatchEvent(event);
}
