/** `npm run claims -- list|approve|refuse` */
import { runServerCommand } from './lib/server-command.ts';

await runServerCommand('claims');
