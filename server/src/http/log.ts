/** Structured logs: one line for each request. */
import type { MiddlewareHandler } from 'hono';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

export type { Logger } from 'pino';

/** Logs as JSON lines on standard output. */
export const createLogger = (level: Config['logLevel']): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });

export interface AppVariables {
  /** The request's id: the asker's `X-Request-Id` or a new one. */
  readonly requestId: string;
}

/** Logs every answer with its request; bodies, addresses and headers of people are left out. */
export function requestLog(logger: Logger): MiddlewareHandler<{ Variables: AppVariables }> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const bytes = c.req.method === 'HEAD' ? 0 : Number(c.res.headers.get('Content-Length') ?? 0);
    logger.info(
      {
        id: c.get('requestId'),
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round((performance.now() - start) * 100) / 100,
        bytes,
      },
      'request',
    );
  };
}
