/** The works and profiles that connect nodes: one query, one row a work, whatever there is. */
import type { ConnectingWork, StatedPlace } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { affiliationYears, type GraphFilter, type NodeRecord, workYears } from './filter.ts';

export interface Connections {
  /** Newest first; people, topics and institutions are those that were named. */
  readonly works: readonly ConnectingWork[];
  readonly places: readonly StatedPlace[];
  /** Ids of works, the citing one with its year first. */
  readonly cites: readonly {
    readonly citing: string;
    readonly year: number | null;
    readonly cited: string;
  }[];
}

/** Nodes stand here by their number in the list that was given: ids are long, and there are many. */
interface Row {
  /** A work; `null` for a place that a profile states, of one person and one institution. */
  readonly id: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly author_total: number;
  readonly people: readonly number[] | null;
  readonly topics: readonly number[] | null;
  /** Institutions, and beside each of them the person whom the byline names with it. */
  readonly places: readonly number[] | null;
  readonly placed: readonly number[] | null;
  readonly cites: readonly number[] | null;
  readonly from_year: number | null;
  readonly to_year: number | null;
  readonly current: boolean | null;
}

function workOf(row: Row & { readonly id: string }, nodes: readonly NodeRecord[]): ConnectingWork {
  const idOf = (number: number) => nodes[number]?.id ?? '';
  const people = new Map(
    (row.people ?? []).map((number) => [idOf(number), { institutions: new Map<string, true>() }]),
  );
  for (const [at, place] of (row.places ?? []).entries()) {
    people.get(idOf(row.placed?.[at] ?? -1))?.institutions.set(idOf(place), true);
  }
  return {
    id: row.id,
    title: row.title,
    year: row.year,
    authors: row.author_total,
    people,
    topics: (row.topics ?? []).map(idOf),
  };
}

const isWork = (row: Row): row is Row & { readonly id: string } => row.id !== null;

/** What one needs to know of these nodes to connect them. */
export async function findConnections(
  db: Kysely<Tables>,
  asked: NodeRecord,
  others: readonly NodeRecord[],
  { known, filter }: { readonly known: boolean; readonly filter: GraphFilter },
): Promise<Connections> {
  const nodes = [asked, ...others];
  const shown = JSON.stringify(nodes.map(({ kind, id }, number) => ({ number, kind, id })));
  // A work of one person connects that person with topics only where such edges are wanted.
  const withTopics =
    known || asked.kind === 'topic' ? sql`p.people is not null` : sql`0 = any(p.people)`;
  const { rows } = await sql<Row>`
    with shown as materialized (
      select n.number, n.kind, n.id collate "C" as id
      from json_to_recordset(${shown}::text::json) as n(number integer, kind text, id text)
    ),
    bylines as materialized (
      select a.work_id, a.position, s.number
      from shown s join authorships a on a.person_id = s.id where s.kind = 'researcher'
    ),
    p as materialized (
      select work_id, array_agg(distinct number) as people from bylines group by work_id
    ),
    involved as materialized (
      select work_id from p union select s.id from shown s where s.kind = 'work'
    ),
    t as materialized (
      select i.work_id, array_agg(s.number order by s.number) as topics
      from involved i
      join work_topics o on o.work_id = i.work_id
      join shown s on s.kind = 'topic' and s.id = o.topic_id
      group by i.work_id
    ),
    i as materialized (
      select b.work_id, array_agg(s.number order by s.number, b.number) as places,
        array_agg(b.number order by s.number, b.number) as placed
      from bylines b
      join authorship_institutions o on o.work_id = b.work_id and o.position = b.position
      join shown s on s.kind = 'institution' and s.id = o.institution_id
      group by b.work_id
    ),
    c as materialized (
      select s.id as work_id, array_agg(distinct o.number) as cites
      from shown s
      join work_references r on r.work_id = s.id
      join work_ids d on d.scheme = r.scheme and d.value = r.value
      join shown o on o.kind = 'work' and o.id = d.work_id and o.id <> s.id
      where s.kind = 'work'
      group by s.id
    ),
    found as (
      select w.id, w.title, w.year, w.author_total, p.people, t.topics, i.places, i.placed, c.cites,
        null::integer as from_year, null::integer as to_year, null::boolean as current, w.sort_day
      from involved v
      join works w on w.id = v.work_id
      left join p on p.work_id = v.work_id
      left join t on t.work_id = v.work_id
      left join i on i.work_id = v.work_id
      left join c on c.work_id = v.work_id
      where ${workYears(filter)} and (
        cardinality(p.people) > 1
        or i.places is not null
        or (t.topics is not null and ${withTopics})
        or exists (select from shown s where s.kind = 'work' and s.id = v.work_id)
      )
      union all
      select null, null, null, 0, array[s.number], null, array[o.number], null, null,
        min(f.from_year), max(f.to_year), bool_or(f.current), 0
      from shown s
      join affiliations f on f.researcher_id = s.id
      join shown o on o.kind = 'institution' and o.id = f.institution_id
      where s.kind = 'researcher' and ${affiliationYears(filter)}
      group by s.number, o.number
    )
    select * from found order by sort_day desc, id, people, places`.execute(db);
  const works = rows.filter(isWork);
  const idAt = (numbers: readonly number[] | null) => nodes[numbers?.[0] ?? -1]?.id ?? '';
  return {
    works: works.map((row) => workOf(row, nodes)),
    places: rows
      .filter((row) => !isWork(row))
      .map(({ people, places, from_year: from, to_year: to, current }) => ({
        person: idAt(people),
        institution: idAt(places),
        stated: { from, to, current: current ?? false },
      })),
    cites: works.flatMap(({ id, year, cites }) =>
      (cites ?? []).map((number) => ({ citing: id, year, cited: nodes[number]?.id ?? '' })),
    ),
  };
}
