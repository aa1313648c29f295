/** Files of records: JSON or JSON lines, gzipped or not. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file that cannot be read to its end as JSON; nothing of it is to be kept. */
export class BrokenFileError extends Error {
  override readonly name = 'BrokenFileError';
}

/** JSON that is larger than this is only read line by line. */
const MAX_WHOLE = 512 * 1024 * 1024;

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

function parse(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** The text of the file, line by line. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const gzip = await isGzip(path);
  const file = createReadStream(path);
  // Errors of the file end the unpacking, and leaving the loop early ends both.
  const bytes: Readable = gzip ? pipeline(file, createGunzip(), () => undefined) : file;
  let rest = '';
  for await (const chunk of bytes.setEncoding('utf8')) {
    const [first = '', ...others] = String(chunk).split('\n');
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  yield rest;
}

const withoutMark = (line: string) => line.replace(/^\uFEFF/, '');

/**
 * The values of a file: one for a JSON file, one for each line of a JSON lines file.
 *
 * @throws BrokenFileError in words when the file is not JSON or ends early.
 */
export async function* readJson(path: string): AsyncGenerator {
  try {
    let number = 0;
    let byLine = false;
    let whole: string[] | null = null;
    let size = 0;
    for await (const raw of linesOf(path)) {
      number += 1;
      const line = number === 1 ? withoutMark(raw) : raw;
      if (whole === null && line.trim() === '') continue;
      if (whole === null) {
        const parsed = parse(line);
        if (parsed.ok) {
          byLine = true;
          yield parsed.value;
          continue;
        }
        if (byLine) throw new BrokenFileError(`line ${number} is not JSON`);
        if (line.trimStart().startsWith('<')) {
          throw new BrokenFileError('it is HTML or XML, not JSON');
        }
        whole = [];
      }
      size += line.length;
      if (size > MAX_WHOLE) throw new BrokenFileError('it is not JSON, line by line or as a whole');
      whole.push(line);
    }
    if (whole !== null) {
      const parsed = parse(whole.join('\n'));
      if (!parsed.ok) throw new BrokenFileError('it is not JSON, or ends early');
      yield parsed.value;
    } else if (!byLine) {
      throw new BrokenFileError('it is empty');
    }
  } catch (error) {
    if (error instanceof BrokenFileError) throw error;
    throw new BrokenFileError(wordsFor(error), { cause: error });
  }
}

function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  if (code === 'Z_BUF_ERROR') return 'its gzip data ends early';
  if (typeof code === 'string' && code.startsWith('Z_')) return 'its gzip data is damaged';
  return error instanceof Error ? error.message : String(error);
}

/** The records within a value: the items of a list or of `results`, or the value itself. */
export function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'results' in value) {
    if (Array.isArray(value.results)) return value.results;
  }
  return [value];
}
