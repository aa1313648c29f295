/** Subjects of works and authors: topics since 2024, concepts before. */
import type { Topic } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { lenient, lenientList, lenientText } from './lenient.ts';
import { openAlexIdOf } from './openalex-id.ts';

/** `null` where the object does not speak of topics, as none did before there were any. */
export const TopicList = lenient(
  lenientList(v.object({ id: lenientText, display_name: lenientText })),
);

export const ConceptList = lenientList(
  v.object({
    id: lenientText,
    display_name: lenientText,
    level: lenient(v.number()),
    score: lenient(v.number()),
  }),
);

interface Subjects {
  readonly topics: v.InferOutput<typeof TopicList>;
  readonly concepts: v.InferOutput<typeof ConceptList>;
  /** The lowest score at which a concept was assigned; those below are only its ancestors. */
  readonly floor: number;
}

/**
 * The topics; else the concepts that were assigned for themselves, without the nineteen of the root
 * ("Biology"), which say no more than a faculty's name.
 */
export function subjectsOf({ topics, concepts, floor }: Subjects): Topic[] {
  const assigned = concepts.filter(
    ({ level, score }) => level !== 0 && (score === null || score >= floor),
  );
  return (topics ?? assigned).flatMap(({ id, display_name }) => {
    const subject = openAlexIdOf(topics === null ? 'C' : 'T', id);
    return subject === null || display_name === null
      ? []
      : [{ id: `openalex:${subject}`, name: display_name, works: null }];
  });
}
