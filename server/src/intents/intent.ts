/** What a page for an intent does, whatever it is. */
import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { FormFields } from '../http/form-body.ts';
import type { Html } from '../pages/html.ts';
import type { Scene, SignedInScene } from './scene.ts';
import type { Ending } from './views.ts';

/** What was typed, and by name of the field what is wrong with it. */
export interface Draft {
  readonly form: FormFields;
  readonly faults: ReadonlyMap<string, string>;
}

export interface Intent {
  /** The page for somebody who cannot do it, signed in or not; `null` where it can be done. */
  readonly closed?: (scene: Scene) => Html | null;
  /** The page on which it is confirmed. */
  readonly page: (
    db: Kysely<Tables>,
    scene: SignedInScene,
    draft: Draft | null,
  ) => Html | Promise<Html>;
  /** Does what was confirmed, or says what is wrong with it. */
  readonly act: (
    db: Kysely<Tables>,
    scene: SignedInScene,
    form: FormFields,
  ) => Promise<Ending | Draft>;
  /** The fields with words of the person's own, which are not to be lost. */
  readonly written: readonly string[];
}
