/** The pages on which a person confirms what another site asked for. */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { type AppContext, baseOf } from '../context.ts';
import { FloodGate } from '../http/flood-gate.ts';
import { type FormFields, readForm } from '../http/form-body.ts';
import type { Logger } from '../http/log.ts';
import { assetRoutes } from '../pages/assets.ts';
import { pageHeaders, requireFormToken, requireOwnPage } from '../pages/guard.ts';
import { type Html, html } from '../pages/html.ts';
import { pageLanguage } from '../pages/language.ts';
import { pageFailure } from '../pages/failure.ts';
import { isSignedIn } from '../pages/visit.ts';
import { INTENT_PAGES, type IntentPage } from './addresses.ts';
import { claimIntent } from './claim.ts';
import { followIntent } from './follow.ts';
import type { Intent } from './intent.ts';
import { inviteIntent } from './invite.ts';
import { reportIntent } from './report.ts';
import { readScene, type Scene } from './scene.ts';
import { endPage, signInPage } from './views.ts';

const INTENTS: Readonly<Record<IntentPage, Intent>> = {
  follow: followIntent,
  claim: claimIntent,
  invite: inviteIntent,
  report: reportIntent,
};

/** For somebody whose session ended while they wrote. */
function signedOut(scene: Scene, { written }: Intent, form: FormFields): Html {
  const { words } = scene;
  const text = written
    .map((name) => form.get(name))
    .filter((part) => part !== '')
    .join('\n\n');
  const copy = html`<div class="field">
    <label for="written">${words.yourWords}</label>
    <textarea id="written" readonly>${text}</textarea>
  </div>`;
  return signInPage(
    scene,
    html`<p class="wrong" role="alert">${words.wasSignedOut}</p>
      ${text === '' ? '' : copy}`,
  );
}

export function intentRoutes(context: AppContext, logger: Logger) {
  const { db } = context;
  const gate = new FloodGate();

  const show = async (c: Context, kind: IntentPage): Promise<Response> => {
    const scene = await readScene(c, context, kind);
    const intent = INTENTS[kind];
    const closed = intent.closed?.(scene) ?? null;
    if (closed !== null) return c.html(closed);
    return c.html(isSignedIn(scene) ? await intent.page(db, scene, null) : signInPage(scene));
  };

  const decide = async (c: Context, kind: IntentPage): Promise<Response> => {
    requireOwnPage(c, baseOf(context, c.req.url));
    const form = await readForm(c);
    const scene = await readScene(c, context, kind);
    const intent = INTENTS[kind];
    if (form.get('decision') === 'cancel') {
      const heading = scene.words.nothingChanged;
      return c.html(endPage(scene, { outcome: 'cancelled', heading }));
    }
    if (!isSignedIn(scene)) return c.html(signedOut(scene, intent, form), 401);
    const { account, sessionToken } = scene.visitor;
    requireFormToken(sessionToken, form.get('token'));
    const closed = intent.closed?.(scene) ?? null;
    if (closed !== null) return c.html(closed, 409);
    const result = await gate.pass(account, kind, () => intent.act(db, scene, form));
    if ('outcome' in result) return c.html(endPage(scene, result));
    return c.html(await intent.page(db, scene, result), 400);
  };

  const routes = new Hono();
  routes.use(pageHeaders);
  routes.route('/assets', assetRoutes());
  for (const kind of INTENT_PAGES) {
    routes.use(`/${kind}`, pageLanguage);
    routes.get(`/${kind}`, (c) => show(c, kind));
    routes.post(`/${kind}`, (c) => decide(c, kind));
  }
  routes.onError(pageFailure(context, logger));
  return routes;
}
