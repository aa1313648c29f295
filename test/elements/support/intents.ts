/** A service's windows, on an origin of their own, that say what the test tells them to. */
import { researcher } from '../../fixtures/records.ts';
import { FakeApi } from './api.ts';
import { until } from './elements.ts';

/** The same server as the page's, under another name: another origin to a browser. */
export const SERVICE = `http://127.0.0.1:${location.port}`;
const PAGE = '/test/elements/support/service-window.html';

/** A service with windows. */
export function actingApi(): FakeApi {
  const api = new FakeApi();
  api.service = {
    name: 'Profiles',
    version: '1.0',
    capabilities: ['researcher', 'follow', 'claim', 'invite'],
    intents: {
      follow: `${SERVICE}${PAGE}?at=follow`,
      claim: `${SERVICE}${PAGE}?at=claim`,
      invite: `${SERVICE}${PAGE}?at=invite`,
    },
  };
  return api;
}

const open = window.open.bind(window);
/** Windows that the page under test has opened. */
let opened: Window[] = [];

/** Lets the page open windows, and remembers them; a browser that blocks them returns none. */
export function watchWindows({ blocked = false } = {}): void {
  window.open = (...args: Parameters<typeof open>) => {
    if (blocked) return null;
    const popup = open(...args);
    if (popup) opened.push(popup);
    return popup;
  };
}

/** Closes what was opened, and gives the browser back as it was. */
export function closeWindows(): void {
  for (const popup of opened) popup.close();
  opened = [];
  window.open = open;
}

export const windowsOpened = (): number => opened.length;

/** The next message that fits. */
export const heard = (fits: (event: MessageEvent<unknown>) => boolean): Promise<MessageEvent> =>
  new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      if (!fits(event)) return;
      removeEventListener('message', listen);
      resolve(event);
    };
    addEventListener('message', listen);
  });

const arrivedIn = ({ data }: MessageEvent<unknown>): string | null =>
  typeof data === 'object' && data !== null && 'arrived' in data && typeof data.arrived === 'string'
    ? data.arrived
    : null;

/** A place of the service's: a window that was opened, or a frame. */
export class ServicePage {
  readonly window: Window;
  readonly address: URL;

  constructor(place: Window, address: URL) {
    this.window = place;
    this.address = address;
  }

  /** Waits for the page in the newest window. */
  static async opened(act: () => unknown): Promise<ServicePage> {
    const arriving = heard((event) => arrivedIn(event) !== null);
    await act();
    const event = await arriving;
    const popup = opened.at(-1);
    if (popup === undefined || event.source !== popup) throw new Error('No window was opened.');
    return new ServicePage(popup, new URL(arrivedIn(event) ?? ''));
  }

  /** What the window was told. */
  get nonce(): string {
    return this.address.searchParams.get('nonce') ?? '';
  }

  /** Has it say something to the page that opened it, and waits until that was heard. */
  async say(message: unknown, to = location.origin): Promise<void> {
    const id = crypto.randomUUID();
    const arriving = heard(({ data }) => data === id);
    this.window.postMessage({ say: message, to }, '*');
    this.window.postMessage({ say: id, to: location.origin }, '*');
    await arriving;
  }

  /** Has it go to another page. */
  async go(to: string): Promise<void> {
    const arriving = heard((event) => arrivedIn(event) === to);
    this.window.postMessage({ go: to }, '*');
    await arriving;
  }

  /** The person closes it. */
  async close(): Promise<void> {
    this.window.close();
    await until(() => this.window.closed);
  }

  /** An honest answer, with what is different about this one. */
  answer(type: 'follow' | 'claim' | 'invite', rest: object): object {
    return {
      type: `bzpeer:${type}`,
      nonce: this.nonce,
      researcher: researcher().id,
      outcome: 'done',
      ...rest,
    };
  }
}

/** The same page of the service in a frame, which is not the window that was opened. */
export async function serviceFrame(): Promise<{
  readonly page: ServicePage;
  readonly frame: HTMLIFrameElement;
}> {
  const frame = document.createElement('iframe');
  frame.src = SERVICE + PAGE;
  const arriving = heard((event) => arrivedIn(event) === frame.src);
  document.body.append(frame);
  await arriving;
  if (frame.contentWindow === null) throw new Error('The frame is empty.');
  return { page: new ServicePage(frame.contentWindow, new URL(frame.src)), frame };
}

/** The reader is back at the page. */
export const comeBack = (): void => {
  dispatchEvent(new Event('focus'));
};
