/** Records of this project's own format. */
import { arxivUrl, doiUrl, namedInstitution, parseWorkId } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { type Institution, type Reading, refuse } from './records.ts';
import { RecordResearcherSchema, RecordWorkSchema } from './record-schema.ts';
import { storableJson } from './text.ts';

/** The first things that are wrong, each with its place. */
function reasonOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .slice(0, 3)
    .map((issue) => {
      const path = v.getDotPath(issue);
      return path === null ? issue.message : `${path}: ${issue.message}`;
    })
    .join('; ');
}

/** How a refused record is named in the reason. */
function nameOf(input: unknown): string {
  if (typeof input !== 'object' || input === null || !('id' in input)) return 'without id';
  return typeof input.id === 'string' ? input.id : 'without id';
}

export function readRecordResearcher(input: unknown): Reading {
  const result = v.safeParse(RecordResearcherSchema, storableJson(input));
  if (!result.success) return refuse(`researcher ${nameOf(input)}: ${reasonOf(result.issues)}`);
  return { ok: true, record: { kind: 'researcher', researcher: result.output } };
}

/** An institution of which a byline tells the name. */
function named(name: string): Institution[] {
  const id = namedInstitution(name);
  return id === null ? [] : [{ id, name, ror: null, country: null }];
}

export function readRecordWork(input: unknown): Reading {
  const result = v.safeParse(RecordWorkSchema, storableJson(input));
  if (!result.success) return refuse(`work ${nameOf(input)}: ${reasonOf(result.issues)}`);
  const { references, ...fields } = result.output;
  const { doi, arxiv } = fields;
  const known = doi !== null ? doiUrl(doi) : arxiv !== null ? arxivUrl(arxiv) : null;
  return {
    ok: true,
    record: {
      kind: 'work',
      work: {
        source: 'record',
        updated: '',
        authorTotal: fields.authorCount ?? fields.authorships.length,
        identified: doi !== null || arxiv !== null,
        institutions: fields.authorships.map(({ affiliations }) => affiliations.flatMap(named)),
        references: references.flatMap((reference) => {
          const parsed = parseWorkId(reference);
          return parsed.ok ? [parsed.id] : [];
        }),
        work: {
          ...fields,
          year: fields.year ?? (Number(fields.date?.slice(0, 4)) || null),
          url: fields.url ?? known,
          topics: fields.topics.map((topic) => ({ ...topic, works: null })),
        },
      },
    },
  };
}
