/** The application on a port, and its end in good order. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** Whatever answers requests. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** Takes no new requests, finishes those that run, then resolves. */
  stop(): Promise<void>;
}

export interface ListenOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Milliseconds after which running requests are given up. Default 10 000. */
  readonly patience?: number;
}

/** Milliseconds for which a connection may be idle. */
const KEEP_ALIVE = 65_000;

/** @throws the system's error when the port is taken or the address is not this machine's. */
export async function listen(app: Answering, options: ListenOptions): Promise<RunningServer> {
  const handle = getRequestListener((request) => app.fetch(request));
  const running = new Set<ServerResponse>();
  let isStopping = false;
  const server = createServer((request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    response.shouldKeepAlive &&= !isStopping;
    void handle(request, response);
  });
  // A proxy keeps connections for a minute; one that we end under it first loses a request.
  server.keepAliveTimeout = KEEP_ALIVE;
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;

  const stop = async () => {
    const closed = once(server, 'close');
    isStopping = true;
    // A connection kept alive after its last answer would have to be waited for.
    for (const response of running) response.shouldKeepAlive = false;
    server.close();
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), options.patience ?? 10_000);
    await closed;
    clearTimeout(timer);
  };
  return { origin: `http://${host}:${port}`, stop };
}
