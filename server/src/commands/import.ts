/** `npm run import -- openalex|record FILE…` */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { connect, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { FORMATS, type Format, importFile } from '../import/importer.ts';
import { BrokenFileError } from '../import/read-file.ts';
import { importReporter } from '../import/report.ts';
import { commandFailure } from './failure.ts';

const USAGE = `Usage: npm run import -- openalex FILE…   author and work objects of OpenAlex
       npm run import -- record FILE…     profiles in this project's own format

Files are JSON (one object, a list, or {"results": […]}) or JSON lines, gzipped or not.
Each file is taken as a whole or, when it is broken, not at all. The same file again changes nothing.
The database is the folder DATA_DIR (default .data), or the PostgreSQL server of DATABASE_URL.
Ends with 0 when every file could be read, with 1 when one was broken, with 2 when nothing was tried.`;

const isFormat = (text: string | undefined): text is Format =>
  FORMATS.some((format) => format === text);

/** npm changes the folder; a file may be named from where the command was typed. */
function located(file: string): string {
  const typedIn = process.env['INIT_CWD'];
  const here = resolve(file);
  return existsSync(here) || typedIn === undefined ? here : resolve(typedIn, file);
}

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const [format, ...files] = positionals;
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  if (!isFormat(format) || files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const config = readConfig(process.env);
  const database: Database = await connect(config);
  let broken = 0;
  try {
    await migrate(database.db);
    for (const file of files) {
      const report = importReporter(file, process.stdout);
      try {
        report.done(
          await importFile(database.db, format, located(file), { onProgress: report.progress }),
        );
      } catch (error) {
        if (!(error instanceof BrokenFileError)) throw error;
        broken += 1;
        report.broken(error.message);
      }
    }
  } finally {
    await database.close();
  }
  return broken === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(commandFailure(error));
  process.exitCode = 2;
}
