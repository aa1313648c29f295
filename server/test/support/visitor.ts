/** A person at a browser without scripts: keeps cookies, follows links and sends forms. */
import assert from 'node:assert/strict';
import type { TestApi } from './api.ts';

export interface Visitor {
  /** Opens an address of the service; path and query. */
  readonly open: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Sends a form as its own page does; `headers` are laid over that. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** Opens the page, signs in as one of the demo's people, and comes back to it. */
  readonly signIn: (path: string, sub: string) => Promise<string>;
  /** Presses a button of the page that is at the path, with these fields. */
  readonly press: (
    path: string,
    decision: string,
    fields?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** Goes from address to address until there is a page. */
  readonly follow: (response: Response, at: string) => Promise<{ response: Response; at: string }>;
  /** By name. */
  readonly cookies: Map<string, string>;
}

/** The value of the form's token. */
export const tokenIn = (page: string): string =>
  /name="token"\s+value="([^"]*)"/.exec(page)?.[1] ?? '';

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** What the page would post to the one that opened it, and to which origin; `null` for none. */
export function postBackIn(page: string) {
  const [, message = '', origin = ''] =
    /data-message="([^"]*)"\s+data-origin="([^"]*)"/.exec(page) ?? [];
  if (message === '') return null;
  const json: unknown = JSON.parse(unescaped(message));
  return { message: json, origin };
}

/** @param base of the service, as the visitor knows it */
export function visitorOf(api: TestApi, base: string): Visitor {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  const home = new URL(base).origin;

  const send = async (address: string, init: RequestInit): Promise<Response> => {
    const { origin, pathname, search } = new URL(address);
    const jar = jarOf(origin);
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await (origin === home
      ? api.request(pathname + search, { ...init, headers })
      : fetch(address, { ...init, headers, redirect: 'manual' }));
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };

  const follow = async (first: Response, from: string) => {
    let [response, at] = [first, from];
    for (let hops = 0; hops < 10; hops += 1) {
      const to = response.headers.get('location');
      if (to === null) break;
      at = new URL(to, at).href;
      response = await send(at, {});
    }
    return { response, at };
  };
  const open = (path: string, headers = {}) => send(home + path, { headers });
  const post: Visitor['post'] = (path, fields, headers = {}) =>
    send(home + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Origin: home,
        'Sec-Fetch-Site': 'same-origin',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    });
  return {
    open,
    post,
    follow,
    cookies: jarOf(home),
    async press(path, decision, fields = {}) {
      const token = tokenIn(await (await open(path)).text());
      return post(path, { token, decision, ...fields });
    },
    async signIn(path, sub) {
      const page = await (await open(path)).text();
      const [, link = ''] = /href="([^"]*\/sign-in\?[^"]*)"/.exec(page) ?? [];
      assert.notEqual(link, '', 'a page with a link to sign in');
      const start = home + unescaped(link);
      const chooser = await follow(await open(unescaped(link)), start);
      const picked = await send(chooser.at, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ account: sub }).toString(),
      });
      const { response, at } = await follow(picked, chooser.at);
      const back = await response.text();
      assert.equal(response.status, 200, back);
      assert.equal(at, home + path);
      return back;
    },
  };
}
