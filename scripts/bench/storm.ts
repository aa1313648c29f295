/** A storm of follows: who follows whom in it, and what must have become of it. */
import { personId } from './people.ts';

export const CLIENTS = 200;
export const REQUESTS = 20_000;
/** Each client speaks for a few people in turn, as few follow a hundred times in a minute. */
export const ACCOUNTS = 10;
/** One of every so many is sent twice at once, to two servers where there are two. */
const TWICE = 10;

export interface Act {
  readonly account: string;
  readonly researcher: string;
  readonly method: 'PUT' | 'DELETE';
  readonly times: 1 | 2;
}

/** The same numbers from the same seed, from 0 up to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const accountsOf = (client: number): readonly string[] =>
  Array.from({ length: ACCOUNTS }, (_, index) => `account-${String(client)}-${String(index)}`);

/** What a client does, one after the other. Half of it is about the same researcher for all. */
export function actsOf(client: number): readonly Act[] {
  const next = numbers(client + 1);
  const accounts = accountsOf(client);
  const acts: Act[] = [];
  for (let sent = 0; sent < REQUESTS / CLIENTS;) {
    const times = next() < 1 / TWICE && sent + 2 <= REQUESTS / CLIENTS ? 2 : 1;
    acts.push({
      account: accounts[Math.floor(next() * ACCOUNTS)] ?? '',
      researcher: personId(next() < 0.5 ? 0 : 1 + Math.floor(next() * 9)),
      method: next() < 0.6 ? 'PUT' : 'DELETE',
      times,
    });
    sent += times;
  }
  return acts;
}

/** Everybody who follows somebody after all of it, as `account researcher`. */
export function expectedFollows(): ReadonlySet<string> {
  const follows = new Set<string>();
  for (let client = 0; client < CLIENTS; client += 1) {
    for (const { account, researcher, method } of actsOf(client)) {
      const pair = `${account} ${researcher}`;
      if (method === 'PUT') follows.add(pair);
      else follows.delete(pair);
    }
  }
  return follows;
}
