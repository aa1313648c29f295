/**
 * The two cookies of the service's own pages. `__Host-` keeps them to this origin; browsers take them
 * over https, and some of them (Chromium, Firefox) from this machine over http.
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import * as v from 'valibot';

const OPTIONS = {
  prefix: 'host',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
} as const satisfies CookieOptions;

const SESSION = 'bzpeer-session';
const ATTEMPT = 'bzpeer-sign-in';
/** Seconds that somebody may take at the issuer. */
const ATTEMPT_SECONDS = 900;

/** Ends with the browser, or with the session. */
export const giveSession = (c: Context, token: string): void =>
  setCookie(c, SESSION, token, OPTIONS);
export const sessionToken = (c: Context): string | undefined => getCookie(c, SESSION, 'host');
export const dropSession = (c: Context): void => {
  deleteCookie(c, SESSION, OPTIONS);
};

const KeptSchema = v.object({
  issuer: v.string(),
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  /** Where it goes on: an address below the service's base. */
  back: v.string(),
});
/** A sign-in that has begun. Nobody else can finish it, and it leaves nothing in the database. */
export type Kept = v.InferOutput<typeof KeptSchema>;

export const keepAttempt = (c: Context, kept: Kept): void =>
  setCookie(c, ATTEMPT, Buffer.from(JSON.stringify(kept)).toString('base64url'), {
    ...OPTIONS,
    maxAge: ATTEMPT_SECONDS,
  });

/** The attempt, which ends by this. */
export function takeAttempt(c: Context): Kept | null {
  const text = getCookie(c, ATTEMPT, 'host');
  if (text === undefined) return null;
  deleteCookie(c, ATTEMPT, OPTIONS);
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const result = v.safeParse(KeptSchema, json);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
