/** `npm run import -- openalex FILE…` */
import { runServerCommand } from './lib/server-command.ts';

await runServerCommand('import');
