/** What a person sees of an import: a bar on a terminal, a line for each file everywhere. */
import type { WriteStream } from 'node:tty';
import { SingleBar } from 'cli-progress';
import type { ImportResult } from './importer.ts';

export interface ImportReporter {
  readonly progress: (done: number, total: number | null) => void;
  readonly done: (result: ImportResult) => void;
  readonly broken: (reason: string) => void;
}

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** Control characters of a file could otherwise act on the terminal. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, '\uFFFD');

/** One line about a file that was read, and one for each record that was refused. */
export function resultLines(file: string, result: ImportResult): string[] {
  const parts = [
    counted(result.works, 'work', 'works'),
    counted(result.people, 'person', 'people'),
    ...(result.superseded > 0 ? [`${result.superseded} known in a newer form`] : []),
    ...(result.refused.length > 0 ? [`${result.refused.length} refused`] : []),
  ];
  const summary = result.records === 0 ? 'no records' : parts.join(', ');
  return [
    `${printable(file)}: ${summary}`,
    ...result.refused.map(
      ({ position, reason }) => `  record ${position} refused: ${printable(reason)}`,
    ),
  ];
}

/** Reports the import of one file. */
export function importReporter(
  file: string,
  stream: WriteStream | NodeJS.WritableStream,
): ImportReporter {
  const write = (lines: readonly string[]) => stream.write(`${lines.join('\n')}\n`);
  const onTerminal = 'isTTY' in stream && stream.isTTY;
  const bar = onTerminal
    ? new SingleBar({
        stream,
        format: `${printable(file)} [{bar}] {value}/{total} records`,
        clearOnComplete: true,
        hideCursor: true,
      })
    : null;
  let started = false;
  return {
    progress(done, total) {
      if (bar === null) return;
      // JSON lines do not say how many they are: the end moves along.
      if (!started) bar.start(total ?? done, done);
      else {
        bar.setTotal(total ?? done);
        bar.update(done);
      }
      started = true;
    },
    done(result) {
      if (started) bar?.stop();
      write(resultLines(file, result));
    },
    broken(reason) {
      if (started) bar?.stop();
      write([`${printable(file)}: not imported, nothing was changed: ${reason}`]);
    },
  };
}
