/** Records as JSON-LD for machines that read pages: reached by `import()` only, where a page asks for it. */
import { typesetFor } from '../export/texts.ts';
import type { Researcher, Work } from '../schema/index.ts';
import { personThing } from './person.ts';
import type { Thing } from './thing.ts';
import { workThing } from './work.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON in which nothing can end the script that holds it, or begin a comment. */
const document = (data: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => ESCAPED[sign] ?? sign,
  );

/** A `Person`, as a JSON-LD document. */
export const personData = (researcher: Researcher): Promise<string> =>
  Promise.resolve(document(personThing(researcher)));

/** Works, most of them `ScholarlyArticle`, as one JSON-LD document. */
export async function worksData(works: readonly Work[]): Promise<string> {
  const typeset = await typesetFor(works);
  return document({ '@graph': works.map((work) => workThing(work, typeset)) });
}
