/** Lets tests touch the page with fingers, and turn the wheel, as the browser itself would. */
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { CDPSession, Page } from 'playwright';
import * as v from 'valibot';

/** What `executeServerCommand('touch', …)` takes: the fingers that are down after it, in the page's pixels. */
const Touch = v.object({
  type: v.picklist(['touchStart', 'touchMove', 'touchEnd', 'touchCancel']),
  points: v.array(v.object({ x: v.number(), y: v.number(), id: v.number() })),
});

/** What `executeServerCommand('wheel', …)` takes: how far, in pixels. */
const Wheel = v.object({ x: v.number(), y: v.number() });

/** @param pageOf the page of a test session */
export const handsPlugin = (pageOf: (session: string) => Page): TestRunnerPlugin => {
  // One for each page: a session knows which fingers are down.
  const clients = new Map<string, Promise<CDPSession>>();
  const clientOf = (session: string): Promise<CDPSession> => {
    const known = clients.get(session);
    if (known !== undefined) return known;
    const page = pageOf(session);
    const client = page.context().newCDPSession(page);
    clients.set(session, client);
    return client;
  };
  return {
    name: 'hands',
    async executeCommand({ command, payload, session }) {
      if (command === 'wheel') {
        const { x, y } = v.parse(Wheel, payload);
        await pageOf(session.id).mouse.wheel(x, y);
        return true;
      }
      if (command !== 'touch') return undefined;
      const { type, points } = v.parse(Touch, payload);
      const client = await clientOf(session.id);
      await client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      return true;
    },
  };
};
