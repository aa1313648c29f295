/** Author objects of OpenAlex, of every age. */
import { parseOrcid, type Metric } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { byRecency } from './affiliations.ts';
import {
  lenient,
  lenientCount,
  lenientDate,
  lenientList,
  lenientName,
  lenientText,
  lenientYear,
} from './lenient.ts';
import { DELETED_AUTHOR, openAlexIdOf } from './openalex-id.ts';
import { ConceptList, subjectsOf, TopicList } from './openalex-subjects.ts';
import { type AuthorAffiliation, type Institution, type Reading, refuse } from './records.ts';

export const InstitutionObject = v.object({
  id: lenientText,
  display_name: lenientName,
  ror: lenientText,
  country_code: lenientText,
});
type InstitutionObject = v.InferOutput<typeof InstitutionObject>;

const AuthorObject = v.object({
  orcid: lenientText,
  display_name: lenientName,
  longest_name: lenientName,
  display_name_alternatives: lenientList(lenientName),
  works_count: lenientCount,
  cited_by_count: lenientCount,
  summary_stats: lenient(v.object({ h_index: lenientCount, i10_index: lenientCount })),
  affiliations: lenient(
    lenientList(v.object({ institution: InstitutionObject, years: lenientList(lenientYear) })),
  ),
  // A list since 2024, one object before.
  last_known_institutions: lenientList(InstitutionObject),
  last_known_institution: lenient(InstitutionObject),
  topics: TopicList,
  x_concepts: ConceptList,
  ids: lenient(v.object({ orcid: lenientText })),
  updated_date: lenientText,
});
type AuthorObject = v.InferOutput<typeof AuthorObject>;

/** Scores of an author's concepts go up to 100. */
const CONCEPT_FLOOR = 30;

/** ROR id without its address. */
const rorOf = (address: string | null) =>
  /(?:^|\/)(0[a-z0-9]{8})$/i.exec(address ?? '')?.[1] ?? null;

const countryOf = (code: string | null) =>
  code !== null && /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : null;

/** The institution, where it has an id and a name. */
export function institutionOf(object: InstitutionObject): Institution | null {
  const id = openAlexIdOf('I', object.id);
  if (id === null || object.display_name === null) return null;
  return {
    id: `openalex:${id}`,
    name: object.display_name,
    ror: rorOf(object.ror)?.toLowerCase() ?? null,
    country: countryOf(object.country_code),
  };
}

function affiliationsOf(object: AuthorObject): AuthorAffiliation[] {
  const known = [...object.last_known_institutions];
  if (object.last_known_institution !== null) known.push(object.last_known_institution);
  const current = new Set(known.map(({ display_name }) => display_name));
  const seen = new Set<string>();
  const found: AuthorAffiliation[] = [];
  const stated = [
    ...(object.affiliations ?? []),
    ...known.map((institution) => ({ institution, years: [] })),
  ];
  for (const { institution, years } of stated) {
    const name = institution.display_name;
    if (name === null || seen.has(name)) continue;
    seen.add(name);
    const dated = years.filter((year) => year !== null);
    const isCurrent = current.has(name);
    found.push({
      institution: institutionOf(institution)?.id ?? null,
      name,
      ror: rorOf(institution.ror)?.toLowerCase() ?? null,
      country: countryOf(institution.country_code),
      from: dated.length === 0 ? null : Math.min(...dated),
      to: dated.length === 0 || isCurrent ? null : Math.max(...dated),
      current: isCurrent,
    });
  }
  return found.sort(byRecency);
}

function metricsOf(object: AuthorObject, asOf: string | null): Metric[] {
  const values = [
    ['works', object.works_count],
    ['citations', object.cited_by_count],
    ['h-index', object.summary_stats?.h_index ?? null],
    ['i10-index', object.summary_stats?.i10_index ?? null],
  ] as const;
  return values.flatMap(([kind, value]) =>
    value === null ? [] : [{ kind, value, source: 'OpenAlex', asOf }],
  );
}

/** Reads an author object. */
export function readAuthor(openalex: string, input: unknown): Reading {
  const result = v.safeParse(AuthorObject, input);
  if (!result.success) return refuse(`author ${openalex}: not an object`);
  const object = result.output;
  const alternatives = object.display_name_alternatives.filter((name) => name !== null);
  const name = object.display_name ?? object.longest_name ?? alternatives[0] ?? null;
  if (openalex === DELETED_AUTHOR || (name === 'Deleted Author' && !object.works_count)) {
    return refuse(`author ${openalex}: stands for deleted authors ("Deleted Author")`);
  }
  if (name === null) return refuse(`author ${openalex}: has no name`);

  const speaksOfAffiliations =
    object.affiliations !== null ||
    object.last_known_institutions.length > 0 ||
    object.last_known_institution !== null;
  const affiliations = affiliationsOf(object);
  const orcid = object.orcid ?? object.ids?.orcid ?? null;
  const asOf = v.parse(lenientDate, object.updated_date);
  const institutions = [
    ...(object.affiliations ?? []).map(({ institution }) => institution),
    ...object.last_known_institutions,
    ...(object.last_known_institution === null ? [] : [object.last_known_institution]),
  ];
  return {
    ok: true,
    record: {
      kind: 'author',
      updated: object.updated_date ?? '',
      institutions: institutions.map(institutionOf).filter((found) => found !== null),
      author: {
        openalex,
        orcid: orcid === null ? null : parseOrcid(orcid),
        name,
        alternativeNames: [...new Set(alternatives)].filter((other) => other !== name),
        affiliations: speaksOfAffiliations ? affiliations : null,
        topics: subjectsOf({ ...object, concepts: object.x_concepts, floor: CONCEPT_FLOOR }),
        metrics: metricsOf(object, asOf),
        asOf,
      },
    },
  };
}
