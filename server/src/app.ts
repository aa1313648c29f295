/** The Profile API as a web application: routes, and what holds for all of them. */
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { generateSpecs } from 'hono-openapi';
import type { AppContext } from './context.ts';
import { openToAllPages } from './http/cors.ts';
import { failureOf } from './http/failure.ts';
import { type AppVariables, type Logger, requestLog } from './http/log.ts';
import { ProblemError, problemResponse } from './http/problem.ts';
import { answer, entityTag } from './http/reading.ts';
import { contentHash } from './hash.ts';
import { accountRoutes } from './account/routes.ts';
import { intentRoutes } from './intents/routes.ts';
import { SECURITY_SCHEMES } from './routes/describe-act.ts';
import { componentSchemas } from './routes/documents.ts';
import { actingRoutes } from './routes/acting.ts';
import { meRoutes } from './routes/me.ts';
import { feedRoutes } from './routes/feed.ts';
import { graphRoutes } from './routes/graph.ts';
import { researcherRoutes } from './routes/researchers.ts';
import { CONTRACT_VERSION, serviceRoutes } from './routes/service.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { workRoutes } from './routes/works.ts';

/** @param logger takes a line for each request, and every unexpected failure with its stack */
export function createApp(context: AppContext, logger: Logger) {
  const app = new Hono<{ Variables: AppVariables }>();

  app.use(requestId());
  app.use(requestLog(logger));
  // The pages for people come before the door is opened to scripts of all sites.
  app.route('/', signInRoutes(context, logger));
  app.route('/', accountRoutes(context, logger));
  app.route('/intents', intentRoutes(context, logger));
  app.use(openToAllPages);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(c, methods) {
        const allowed = methods.join(', ');
        c.header('Allow', allowed);
        return problemResponse(
          c,
          new ProblemError('method-not-allowed', `Only ${allowed} can be done here.`),
        );
      },
    }),
  );

  app.route('/', serviceRoutes(context));
  app.route('/researchers', researcherRoutes(context));
  app.route('/researchers', actingRoutes(context));
  app.route('/researchers', feedRoutes(context));
  app.route('/me', meRoutes(context));
  app.route('/works', workRoutes(context));
  app.route('/', graphRoutes(context));

  let openapi: Promise<string> | null = null;
  app.get('/openapi.json', async (c) => {
    openapi ??= describe(app, context);
    const body = await openapi;
    return answer(c, entityTag(contentHash(body)), () => body);
  });

  app.notFound((c) =>
    problemResponse(c, new ProblemError('unknown-address', 'There is nothing at this address.')),
  );
  app.onError((error, c) => {
    const problem = failureOf(error);
    if (problem !== error || problem.cause !== undefined) {
      logger.error({ id: c.get('requestId'), path: c.req.path, err: error }, 'request failed');
    }
    return problemResponse(c, problem);
  });
  return app;
}

export type App = ReturnType<typeof createApp>;

/** The OpenAPI 3.1 document, generated from the routes and the record schemas. */
async function describe(app: App, { publicUrl }: AppContext): Promise<string> {
  const spec = await generateSpecs(app, {
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Profile API',
        version: CONTRACT_VERSION,
        description: 'Public profiles of researchers and their works, as JSON over HTTP.',
      },
      ...(publicUrl === null ? {} : { servers: [{ url: publicUrl }] }),
    },
    exclude: ['/openapi.json'],
  });
  return JSON.stringify({
    ...spec,
    components: {
      ...spec.components,
      schemas: componentSchemas(),
      securitySchemes: SECURITY_SCHEMES,
    },
  });
}
