/** Ports that people choose by environment variables, and what to say when one cannot be had. */
import { once } from 'node:events';
import { createServer } from 'node:net';

export const HOST = '127.0.0.1';

/** Something that a person can put right; its message is all that they need to read. */
export class PlainError extends Error {}

/** What to say when `variable`'s port is taken. */
export const portTaken = (port: number, variable: string): PlainError =>
  new PlainError(
    `Port ${port} is taken. Stop what uses it, or set ${variable} to another port, ` +
      `for example: ${variable}=${port + 1} npm start`,
  );

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens for a moment, to learn whether a port can be had; port 0 picks a free one. */
const tryPort = async (port: number): Promise<number> => {
  const server = createServer().listen(port, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('not a TCP port');
  return address.port;
};

/** A port that nobody uses right now. */
export const freePort = (): Promise<number> => tryPort(0);

/**
 * The port that an environment variable asks for, checked to be free; 0 means any free one.
 * @throws PlainError when it is no port number or is taken
 */
export const portFrom = async (variable: string, fallback: number): Promise<number> => {
  const asked = process.env[variable]?.trim() ?? '';
  const port = asked === '' ? fallback : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlainError(`${variable} is "${asked}", which is no port number (0 to 65535).`);
  }
  try {
    return await tryPort(port);
  } catch (error) {
    if (isTaken(error)) throw portTaken(port, variable);
    throw error;
  }
};
