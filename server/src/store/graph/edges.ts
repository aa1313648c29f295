/** The edges between nodes, and why each is there: one query, whatever there is. */
import {
  CLOSE_COLLABORATOR_MAX_AUTHORS,
  type GraphEdge,
  REASON_WORKS,
  type ReasonWork,
} from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { share } from './candidates.ts';
import { affiliationYears, type GraphFilter, type NodeRecord, workYears } from './filter.ts';

export interface EdgesWanted {
  readonly asked: NodeRecord;
  /** Nodes of which one is on every edge, those of `asked` aside. */
  readonly fresh: readonly NodeRecord[];
  /** Nodes that the asker has already. */
  readonly among: readonly NodeRecord[];
}

export interface EdgeRow {
  readonly kind: GraphEdge['kind'];
  /** What the ends stand for; their kinds follow from `kind`, but for the source of `about`. */
  readonly source: string;
  readonly source_kind: 'work' | 'researcher';
  readonly target: string;
  /** What the works count, in thousandths; of a single work, what it counts. */
  readonly strength: number;
  /** Works that connect the ends; `null` where the edge is a work's own. */
  readonly works: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** The newest of the works. */
  readonly listed: readonly ReasonWork[] | null;
}

/** The nodes as rows: `asked` is fresh as well, so that it is connected with what is known. */
function shownNodes({ asked, fresh, among }: EdgesWanted): string {
  const keyOf = ({ kind, id }: NodeRecord) => `${kind} ${id}`;
  const known = new Set(among.map(keyOf));
  const own = keyOf(asked);
  const isFresh = new Set([...fresh.map(keyOf), own]);
  const nodes = new Map([...among, ...fresh, asked].map((node) => [keyOf(node), node]));
  return JSON.stringify(
    [...nodes].map(([key, { kind, id }]) => ({
      kind,
      id,
      fresh: isFresh.has(key),
      known: known.has(key),
      asked: key === own,
    })),
  );
}

const ofKind = (kind: string) => sql`
  (select s.id, s.fresh, s.known, s.asked from shown s where s.kind = ${sql.lit(kind)})`;

const LONGEST = sql.lit(CLOSE_COLLABORATOR_MAX_AUTHORS);

/**
 * Two people of whom neither was asked for are connected by short bylines only, and people with
 * topics only if one of them was asked for, or is new where the other is known; see `docs/profile-api.md`.
 */
export async function findEdges(
  db: Kysely<Tables>,
  wanted: EdgesWanted,
  filter: GraphFilter,
): Promise<readonly EdgeRow[]> {
  const { rows } = await sql<EdgeRow>`
    with shown as materialized (
      select n.kind, n.id collate "C" as id, n.fresh, n.known, n.asked
      from json_to_recordset(${shownNodes(wanted)}::text::json)
        as n(kind text, id text, fresh boolean, known boolean, asked boolean)
    ),
    bylines as materialized (
      select distinct s.id as person, s.fresh, s.known, s.asked,
        w.id as work, w.year, w.sort_day, w.author_total
      from ${ofKind('researcher')} s
      join authorships a on a.person_id = s.id
      join works w on w.id = a.work_id
      where ${workYears(filter)}
    ),
    short as materialized (select * from bylines where author_total <= ${LONGEST}),
    pairs as (
      select 'co-author' as kind, least(x.person, y.person) as source,
        greatest(x.person, y.person) as target, x.work, x.year, x.sort_day, x.author_total
      from bylines x join bylines y on y.work = x.work
      where x.asked and not y.asked
      union all
      select 'co-author', x.person, y.person, x.work, x.year, x.sort_day, x.author_total
      from short x join short y on y.work = x.work and x.person < y.person
      where (x.fresh or y.fresh) and not x.asked and not y.asked
      union all
      select 'about', b.person, t.topic_id, b.work, b.year, b.sort_day, b.author_total
      from bylines b
      join work_topics t on t.work_id = b.work
      join ${ofKind('topic')} s on s.id = t.topic_id
      where b.asked or s.asked or (b.fresh and s.known) or (b.known and s.fresh)
      union all
      select distinct 'affiliated', b.person, i.institution_id,
        b.work, b.year, b.sort_day, b.author_total
      from bylines b
      join authorships a on a.work_id = b.work and a.person_id = b.person
      join authorship_institutions i on i.work_id = a.work_id and i.position = a.position
      join ${ofKind('institution')} s on s.id = i.institution_id
      where b.fresh or s.fresh
    ),
    joint as (
      select p.kind, p.source, p.target, sum(${share(sql`p.author_total`)})::integer as strength,
        count(*)::integer as works, min(p.year) as from_year, max(p.year) as to_year,
        (array_agg(p.work order by p.sort_day desc, p.work))[1:${sql.lit(REASON_WORKS)}] as listed
      from pairs p group by p.kind, p.source, p.target
    ),
    stated as (
      select f.researcher_id as source, f.institution_id as target, min(f.from_year) as from_year,
        max(f.to_year) as to_year, bool_or(f.current) as current
      from ${ofKind('researcher')} s
      join affiliations f on f.researcher_id = s.id
      join ${ofKind('institution')} i on i.id = f.institution_id
      where (s.fresh or i.fresh) and ${affiliationYears(filter)}
      group by f.researcher_id, f.institution_id
    ),
    there as materialized (
      select s.id, s.fresh, w.year, w.author_total
      from ${ofKind('work')} s join works w on w.id = s.id
      where ${workYears(filter)}
    ),
    single as (
      select 'authored' as kind, 'researcher' as source_kind, b.person as source, t.id as target,
        ${share(sql`b.author_total`)} as strength, t.year
      from bylines b join there t on t.id = b.work
      where b.fresh or t.fresh
      union all
      select 'about', 'work', t.id, s.id, 1000, t.year
      from there t
      join work_topics o on o.work_id = t.id
      join ${ofKind('topic')} s on s.id = o.topic_id
      where t.fresh or s.fresh
      union all
      select distinct 'cites', 'work', t.id, c.id, 1000, t.year
      from there t
      join work_references r on r.work_id = t.id
      join work_ids d on d.scheme = r.scheme and d.value = r.value
      join there c on c.id = d.work_id
      where (t.fresh or c.fresh) and t.id <> c.id
    )
    select e.kind, e.source_kind, e.source, e.target, e.strength, e.works,
      e.from_year as "from", e.to_year as "to",
      (select json_agg(
          json_build_object('id', w.id, 'title', w.title, 'year', w.year)
          order by w.sort_day desc, w.id)
        from works w where w.id = any(e.listed)) as listed
    from (
      select s.kind, s.source_kind, s.source, s.target, s.strength, null::integer as works,
        s.year as from_year, s.year as to_year, null::text[] as listed
      from single s
      union all
      select j.kind, 'researcher', j.source, j.target, j.strength, j.works,
        j.from_year, j.to_year, j.listed
      from joint j where j.kind <> 'affiliated'
      union all
      select 'affiliated', 'researcher', coalesce(j.source, s.source),
        coalesce(j.target, s.target), coalesce(j.strength, 0), j.works,
        least(j.from_year, s.from_year),
        case when s.current then null else greatest(j.to_year, s.to_year) end, j.listed
      from (select * from joint where kind = 'affiliated') j
      full join stated s on s.source = j.source and s.target = j.target
    ) e
    order by e.kind, e.source, e.target, e.source_kind`.execute(db);
  return rows;
}
