/** The neighbours of a node in the order in which slices take them, with what they are called. */
import {
  ASIDE,
  GRAPH_NODE_KINDS,
  type GraphNodeKind,
  RANK_STEPS,
  WHOLE_WORK,
} from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { candidatesOf, countsShares } from './candidates.ts';
import type { GraphFilter, NodeRecord } from './filter.ts';

export interface RankedRow {
  readonly kind: GraphNodeKind;
  readonly id: string;
  /** See `Rankable` in the core. */
  readonly strength: number;
  /** Works that connect it with the node that was asked for. */
  readonly works: number;
  /** Title or name; `null` where there is none. */
  readonly label: string | null;
  readonly year: number | null;
  /** A work's page. */
  readonly url: string | null;
  /** A work's venue, a person's institution, an institution's country. */
  readonly detail: string | null;
  readonly orcid: string | null;
  readonly ror: string | null;
}

export interface Ranked {
  readonly rows: readonly RankedRow[];
  /** Works of the researcher or about the topic. */
  readonly works: number;
  /** All neighbours. */
  readonly total: number;
}

export interface RankedPart {
  /** Neighbours before the first one. */
  readonly offset: number;
  readonly limit: number;
  /** Whether to leave out people whom only long bylines connect. */
  readonly close: boolean;
}

const kindOrder = sql`case k.kind ${sql.join(
  GRAPH_NODE_KINDS.map((kind, at) => sql`when ${sql.lit(kind)} then ${sql.lit(at)}`),
  sql` `,
)} end`;

const steps = sql`case k.kind ${sql.join(
  GRAPH_NODE_KINDS.map((kind) => sql`when ${sql.lit(kind)} then ${sql.lit(RANK_STEPS[kind])}`),
  sql` `,
)} end`;

interface Row extends Omit<RankedRow, 'kind' | 'id'> {
  readonly kind: GraphNodeKind | null;
  readonly id: string | null;
  readonly own: number;
  readonly total: number;
}

const isNode = (row: Row): row is Row & RankedRow => row.kind !== null && row.id !== null;

/** One query, whatever there is. */
export async function findRanked(
  db: Kysely<Tables>,
  node: NodeRecord,
  filter: GraphFilter,
  { offset, limit, close }: RankedPart,
): Promise<Ranked> {
  const { mine, found } = candidatesOf(node, filter);
  const aside = countsShares(node)
    ? sql`f.kind = 'researcher' and f.strength < ${sql.lit(WHOLE_WORK)}`
    : sql`false`;
  const ofKinds =
    filter.kinds.length === 0 ? sql`true` : sql`f.kind in (${sql.join(filter.kinds)})`;
  const { rows } = await sql<Row>`
    with mine as materialized (${mine}),
    found as (${sql.join(found, sql` union all `)}),
    marked as (select f.*, ${aside} as aside from found f where ${ofKinds}),
    placed as (
      select k.kind, k.id, k.strength, k.works, k.aside, ${kindOrder} as kind_order,
        (2 * row_number() over (
          partition by k.kind order by k.aside, k.strength desc, k.latest desc, k.id collate "C"
        ) - 1) * ${steps} + case when k.aside then ${sql.lit(ASIDE)} else 0 end as place,
        count(*) over () as total
      from marked k
    ),
    page as materialized (
      select * from placed p where ${close ? sql`not p.aside` : sql`true`}
      order by p.place, p.kind_order limit ${limit} offset ${offset}
    )
    select o.own, o.total, p.kind, p.id, p.strength, p.works,
      coalesce(w.title, r.name, t.name, i.name) as label,
      w.year, w.url, coalesce(w.venue, r.place, i.country) as detail, r.orcid, i.ror
    from (
      select (select count(*)::integer from mine) as own,
        (select count(*)::integer from marked) as total
    ) o
    left join page p on true
    left join lateral (
      select w.title, w.year, w.url, w.venue from works w where p.kind = 'work' and w.id = p.id
    ) w on true
    left join lateral (
      select r.name,
        (select d.value from researcher_ids d
          where d.researcher_id = r.id and d.scheme = 'orcid' order by d.rank, d.value limit 1
        ) as orcid,
        (select f.name from affiliations f
          where f.researcher_id = r.id order by f.current desc, f.position limit 1
        ) as place
      from researchers r where p.kind = 'researcher' and r.id = p.id
    ) r on true
    left join lateral (
      select t.name from topics t where p.kind = 'topic' and t.id = p.id
    ) t on true
    left join lateral (
      select i.name, i.country, i.ror
      from institutions i where p.kind = 'institution' and i.id = p.id
    ) i on true
    order by p.place, p.kind_order`.execute(db);
  return {
    rows: rows.filter(isNode),
    works: rows[0]?.own ?? 0,
    total: rows[0]?.total ?? 0,
  };
}
