/** What a script for pages does before anything else. */
import { bundle } from './bundle.ts';

/**
 * The code of a script, behind what asks for the page's record: that has its own copy of what it imports,
 * since what it shared with the rest would have to start before it.
 */
export async function askingFirst(code: string): Promise<string> {
  const [first] = await bundle({ entries: { early: 'src/cdn/early.ts' }, split: false });
  if (first === undefined) throw new Error('nothing was made of src/cdn/early.ts');
  return `(()=>{${first.code}})();${code}`;
}
