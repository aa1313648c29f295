/**
 * The nodes that an edge connects with a node, as SQL: `mine`, the works that connect them, and `found`
 * with kind, id, strength, latest and works of each, as `Rankable` in the core has them.
 */
import { CLOSE_COLLABORATOR_MAX_AUTHORS, WHOLE_WORK } from '@bzpeer/widgets/core';
import { type RawBuilder, sql } from 'kysely';
import { affiliationYears, type GraphFilter, type NodeRecord, workYears } from './filter.ts';

/** Works through which a topic is read: the most cited ones. */
export const TOPIC_WORKS = 2000;

/** `workShare` of the core. */
export const share = (authors: RawBuilder<unknown>): RawBuilder<number> => sql`
  (${sql.lit(WHOLE_WORK * CLOSE_COLLABORATOR_MAX_AUTHORS)}
    / greatest(${authors}, ${sql.lit(CLOSE_COLLABORATOR_MAX_AUTHORS)}))`;

interface Candidates {
  readonly mine: RawBuilder<unknown>;
  readonly found: readonly RawBuilder<unknown>[];
}

const WORK = sql`w.id, w.year, w.sort_day, w.cited, w.author_total`;

const works = sql`
  select 'work' as kind, m.id, m.cited as strength, m.sort_day as latest, 1 as works from mine m`;

/** Everybody on the works but `self`, by what the works count. */
const people = (self: string) => sql`
  select 'researcher', p.person_id, sum(${share(sql`p.author_total`)})::integer,
    max(p.sort_day), count(*)::integer
  from (
    select distinct a.person_id, m.id, m.author_total, m.sort_day
    from mine m join authorships a on a.work_id = m.id
    where a.person_id <> ${self}
  ) p
  group by p.person_id`;

function aroundResearcher(id: string, filter: GraphFilter): Candidates {
  return {
    mine: sql`
      select ${WORK} from works w
      where w.id in (select work_id from authorships where person_id = ${id})
        and ${workYears(filter)}`,
    found: [
      works,
      people(id),
      sql`
        select 'topic', t.topic_id, count(*)::integer, max(m.sort_day), count(*)::integer
        from mine m join work_topics t on t.work_id = m.id
        group by t.topic_id`,
      sql`
        select 'institution', coalesce(n.id, s.id), coalesce(n.works, 0),
          case when s.current then 9999 else coalesce(greatest(n.latest, s.latest), 0) end,
          coalesce(n.works, 0)
        from (
          select i.institution_id as id, count(distinct m.id)::integer as works,
            max(m.year) as latest
          from mine m
          join authorships a on a.work_id = m.id and a.person_id = ${id}
          join authorship_institutions i on i.work_id = a.work_id and i.position = a.position
          group by i.institution_id
        ) n
        full join (
          select f.institution_id as id, bool_or(f.current) as current, max(f.to_year) as latest
          from affiliations f
          where f.researcher_id = ${id} and f.institution_id is not null
            and ${affiliationYears(filter)}
          group by f.institution_id
        ) s on s.id = n.id`,
    ],
  };
}

/** People in the order of the byline, topics in that of the source, and works that cite one another. */
function aroundWork(id: string, filter: GraphFilter): Candidates {
  return {
    mine: sql`select ${WORK} from works w where w.id = ${id}`,
    found: [
      sql`
        select 'work' as kind, w.id, w.cited as strength, w.sort_day as latest, 1 as works
        from works w
        where w.id <> ${id} and ${workYears(filter)} and w.id in (
          select i.work_id
          from work_references r join work_ids i on i.scheme = r.scheme and i.value = r.value
          where r.work_id = ${id}
          union
          select r.work_id
          from work_ids i join work_references r on r.scheme = i.scheme and r.value = i.value
          where i.work_id = ${id}
        )`,
      sql`
        select 'researcher', a.person_id, -min(a.position), 0, 1
        from authorships a where a.work_id = ${id} and a.person_id is not null
        group by a.person_id`,
      sql`
        select 'topic', t.topic_id, -t.position, 0, 1
        from work_topics t where t.work_id = ${id}`,
    ],
  };
}

function aroundTopic(id: string, filter: GraphFilter): Candidates {
  return {
    mine: sql`
      select ${WORK} from works w
      where w.id in (select work_id from work_topics where topic_id = ${id})
        and ${workYears(filter)}
      order by w.cited desc, w.sort_day desc, w.id limit ${sql.lit(TOPIC_WORKS)}`,
    found: [works, people('')],
  };
}

function aroundInstitution(id: string, filter: GraphFilter): Candidates {
  return {
    mine: sql`select ${WORK} from works w where false`,
    found: [
      sql`
        select 'researcher' as kind, coalesce(n.id, s.id) as id, coalesce(n.works, 0) as strength,
          case when s.current then 9999 else coalesce(greatest(n.latest, s.latest), 0) end as latest,
          coalesce(n.works, 0) as works
        from (
          select a.person_id as id, count(distinct w.id)::integer as works, max(w.year) as latest
          from authorship_institutions i
          join authorships a on a.work_id = i.work_id and a.position = i.position
          join works w on w.id = i.work_id
          where i.institution_id = ${id} and a.person_id is not null and ${workYears(filter)}
          group by a.person_id
        ) n
        full join (
          select f.researcher_id as id, bool_or(f.current) as current, max(f.to_year) as latest
          from affiliations f
          where f.institution_id = ${id} and ${affiliationYears(filter)}
          group by f.researcher_id
        ) s on s.id = n.id`,
    ],
  };
}

export function candidatesOf({ kind, id }: NodeRecord, filter: GraphFilter): Candidates {
  switch (kind) {
    case 'researcher':
      return aroundResearcher(id, filter);
    case 'work':
      return aroundWork(id, filter);
    case 'topic':
      return aroundTopic(id, filter);
    case 'institution':
      return aroundInstitution(id, filter);
  }
}

/** Whether people are ranked by what works count, so that those of long bylines alone come last. */
export const countsShares = ({ kind }: NodeRecord): boolean =>
  kind === 'researcher' || kind === 'topic';
