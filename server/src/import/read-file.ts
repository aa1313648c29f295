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

/** The first two bytes, which tell packed files and those of other encodings. */
async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('hex', 0, bytesRead);
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

/**
 * The text of the file, in pieces. Bytes that are no UTF-8 are an error: read as something else,
 * they would be wrong letters in somebody's name.
 */
async function* textOf(path: string): AsyncGenerator<string> {
  const first = await firstBytes(path);
  if (first === 'fffe' || first === 'feff') {
    throw new BrokenFileError('it is UTF-16 text; save it as UTF-8');
  }
  const file = createReadStream(path);
  // Errors of the file end the unpacking, and leaving the loop early ends both.
  const bytes: Readable = first === '1f8b' ? pipeline(file, createGunzip(), () => undefined) : file;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of bytes) {
    if (chunk instanceof Uint8Array) yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** The text of the file, line by line. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const text of textOf(path)) {
    const [first = '', ...others] = text.split('\n');
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
      // Files that were put together bring a mark each.
      const line = withoutMark(raw);
      if (whole === null && line.trim() === '') continue;
      if (whole === null) {
        const parsed = parse(line);
        if (parsed.ok) {
          byLine = true;
          yield parsed.value;
          continue;
        }
        if (byLine) throw new BrokenFileError(`line ${number} is not JSON, or is cut`);
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
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text, or ends early';
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
