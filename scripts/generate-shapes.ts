/** `npm run generate`: writes the shapes of `src/core/shape` from the schemas of `src/core/schema`. */
import { writeFile } from 'node:fs/promises';
import { inRoot } from './lib/root.ts';
import { shapeFiles } from './lib/shapes.ts';

for (const [path, text] of await shapeFiles()) await writeFile(inRoot(path), text);
