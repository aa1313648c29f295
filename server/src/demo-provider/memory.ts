/** What the demo's provider remembers, which is gone with its process. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** One for each kind of thing that a provider keeps. */
export class MemoryAdapter implements Adapter {
  readonly #kept = new Map<string, Kept>();

  upsert(id: string, payload: AdapterPayload, seconds = Infinity): Promise<void> {
    for (const [old, { until }] of this.#kept) if (until < Date.now()) this.#kept.delete(old);
    this.#kept.set(id, { payload, until: Date.now() + seconds * 1000 });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const kept = this.#kept.get(id);
    return Promise.resolve(
      kept !== undefined && kept.until > Date.now() ? kept.payload : undefined,
    );
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.uid === uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.userCode === userCode);
  }

  consume(id: string): Promise<void> {
    const kept = this.#kept.get(id);
    if (kept !== undefined) kept.payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.#kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.#kept) {
      if (payload.grantId === grantId) this.#kept.delete(id);
    }
    return Promise.resolve();
  }

  #first(fits: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    return Promise.resolve([...this.#kept.values()].find(({ payload }) => fits(payload))?.payload);
  }
}
