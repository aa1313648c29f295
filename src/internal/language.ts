/** Which language an element speaks: that of the nearest `lang` around it. */
import { messagesFor, type Messages } from '../localize/index.ts';

function nearestLanguage(element: Element): string {
  const language = element.closest('[lang]')?.getAttribute('lang');
  if (language) return language;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : navigator.language;
}

/**
 * The words for `element`, those of the nearest `lang`, across shadow boundaries; `undefined` means
 * English.
 */
export const messagesAt = (element: Element): Messages | undefined =>
  messagesFor(nearestLanguage(element));
