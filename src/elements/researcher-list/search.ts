/** Finding people by what their records say. */
import { foldText, type Researcher } from '../../core/index.ts';

const textOf = ({ name, alternativeNames, role, affiliations, topics }: Researcher): string =>
  foldText(
    [
      name,
      ...alternativeNames,
      role ?? '',
      ...(affiliations ?? []).map((place) => place.name),
      ...topics.map((topic) => topic.name),
    ].join(' '),
  );

const texts = new WeakMap<Researcher, string>();

/** Whether a person's names, role, affiliations or topics hold every word, or its beginning. */
export function matches(person: Researcher, query: string): boolean {
  const words = foldText(query).split(' ').filter(Boolean);
  let text = texts.get(person);
  if (text === undefined) texts.set(person, (text = textOf(person)));
  return words.every((word) => ` ${text}`.includes(` ${word}`) || text.includes(word));
}
