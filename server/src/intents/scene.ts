/** Everything that a page for an intent is about: who is asked about, by whom, and who is there. */
import { CLAIM_STATUSES, safeUrl } from '@bzpeer/widgets/core';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { AppContext } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { readVisit, type SignedIn, type Visit } from '../pages/visit.ts';
import { requireResearcher } from '../routes/researcher.ts';
import type { IntentPage } from './addresses.ts';

const SubjectSchema = v.object({
  id: v.string(),
  name: v.string(),
  orcid: v.nullish(v.string(), null),
  claim: v.nullish(v.picklist(CLAIM_STATUSES), 'unclaimed'),
  openToCollaborate: v.nullish(v.boolean(), null),
  profileUrl: v.nullish(v.string(), null),
});
/** The researcher, as far as the pages need to know. */
export type Subject = v.InferOutput<typeof SubjectSchema> & { readonly followers: number };

/** The page that opened the window. */
export interface Asker {
  readonly origin: string;
  /** Made by that page for this one window. */
  readonly nonce: string;
}

export interface Scene extends Visit {
  readonly kind: IntentPage;
  readonly subject: Subject;
  /** The researcher's id as the window's address had it. */
  readonly asked: string;
  /** `null` for a plain link. */
  readonly asker: Asker | null;
  readonly query: (name: string) => string | undefined;
}

export type SignedInScene = SignedIn<Scene>;

const badLink = (detail: string) => new ProblemError('invalid-query', detail);

/** Whether this is an origin of the web and nothing more: no path, no name, no password. */
export function isWebOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return origin === text && (protocol === 'https:' || protocol === 'http:');
}

/** @throws ProblemError `invalid-query` */
function readAsker(origin: string | undefined, nonce: string | undefined): Asker | null {
  if (origin === undefined && nonce === undefined) return null;
  if (origin === undefined || !isWebOrigin(origin)) throw badLink('origin must be a web origin.');
  if (nonce === undefined || !/^[\w.~-]{8,200}$/.test(nonce)) {
    throw badLink('nonce must be 8 to 200 letters, digits or . _ ~ -.');
  }
  return { origin, nonce };
}

/** @throws ProblemError `invalid-query`, `invalid-id`, `unknown-researcher` */
export async function readScene(c: Context, context: AppContext, kind: IntentPage): Promise<Scene> {
  const query = (name: string) => c.req.query(name);
  const asked = query('researcher') ?? '';
  const asker = readAsker(query('origin'), query('nonce'));
  const found = await requireResearcher(context.db, asked);
  const subject = v.parse(SubjectSchema, JSON.parse(found.document));
  const about = query('about');
  const visit = await readVisit(c, context, `/intents/${kind}`, {
    researcher: asked,
    ...(asker === null ? {} : { origin: asker.origin, nonce: asker.nonce }),
    ...(about === undefined ? {} : { about }),
  });
  return {
    ...visit,
    kind,
    subject: {
      ...subject,
      profileUrl: subject.profileUrl === null ? null : safeUrl(subject.profileUrl),
      followers: found.followers,
    },
    asked,
    asker,
    query,
  };
}
