/** Researchers: one, several at once, by name, and their works. */
import type { ResearcherId } from '@bzpeer/widgets/core';
import { parseResearcherId } from '@bzpeer/widgets/core';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { AppContext } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { answer, entityTag } from '../http/reading.ts';
import { readCursor } from '../store/cursor.ts';
import { findResearchers } from '../store/researchers.ts';
import { findNames, NamePositionSchema, namesListOf } from '../store/search.ts';
import { findWorks, workPositionSchema, worksListOf } from '../store/works.ts';
import { badCursor, checkedQuery } from './check.ts';
import { describeRead } from './documents.ts';
import { BATCH_LIMIT, ResearchersQuerySchema, worksFilterOf, WorksQuerySchema } from './queries.ts';
import { requireResearcher, requireWorksOwner } from './researcher.ts';

/** A page as JSON text, of items that are JSON text already. */
const pageText = (items: readonly string[], total: number, next: string | null) =>
  `{"items":[${items.join(',')}],"total":${total},"next":${JSON.stringify(next)}}`;

/** The ids of a batch in the order asked; what cannot be an id is left out as unknown ones are. */
function askedIds(text: string): Map<string, ResearcherId> {
  const asked = [...new Set(text.split(','))].filter((id) => id.trim() !== '');
  if (asked.length > BATCH_LIMIT) {
    throw new ProblemError(
      'too-many-ids',
      `A batch holds at most ${BATCH_LIMIT} ids; these are ${asked.length}.`,
      { limit: BATCH_LIMIT },
    );
  }
  return new Map(
    asked.flatMap((id) => {
      const parsed = parseResearcherId(id);
      return parsed.ok ? [[id, parsed.id]] : [];
    }),
  );
}

export function researcherRoutes(context: AppContext) {
  const { db } = context;
  return new Hono()
    .get(
      '/',
      describeRoute(
        describeRead(
          'Researchers',
          {
            operationId: 'findResearchers',
            summary: 'Several researchers by their ids, or people by name',
            good: 'For `ids`: the known ones in the order asked. For `q`: a page, best match first.',
          },
          { 400: 'Neither `ids` nor `q`, both, too many ids, or a cursor of another list.' },
        ),
      ),
      checkedQuery(ResearchersQuerySchema),
      async (c) => {
        const query = c.req.valid('query');
        if (query.ids !== undefined) {
          const ids = askedIds(query.ids);
          const found = await findResearchers(db, [...ids.values()]);
          const answers = [...ids].flatMap(([asked, { text }]) => {
            const researcher = found.get(text);
            return researcher === undefined ? [] : [{ asked, researcher }];
          });
          const people = new Map(answers.map(({ researcher }) => [researcher.id, researcher]));
          const tag = entityTag(
            'batch',
            ...answers.map(({ asked, researcher }) => `${asked} ${researcher.revision}`),
          );
          const asked = Object.fromEntries(
            answers.map(({ asked: id, researcher }) => [id, researcher.id]),
          );
          return answer(c, tag, () => {
            const items = [...people.values()].map(({ document }) => document);
            const page = pageText(items, items.length, null);
            return `${page.slice(0, -1)},"asked":${JSON.stringify(asked)}}`;
          });
        }
        const q = query.q ?? '';
        const after =
          query.cursor === undefined
            ? null
            : readCursor(namesListOf(q), NamePositionSchema, query.cursor);
        if (query.cursor !== undefined && after === null) throw badCursor();
        const page = await findNames(db, q, query.limit, after);
        const tag = entityTag(
          'names',
          ...page.items.map(({ revision }) => revision),
          String(page.total),
          page.next ?? '',
        );
        return answer(c, tag, () =>
          pageText(
            page.items.map(({ document }) => document),
            page.total,
            page.next,
          ),
        );
      },
    )
    .get(
      '/:id',
      describeRoute(
        describeRead(
          'Researcher',
          {
            operationId: 'getResearcher',
            summary: "A researcher by the service's own id, orcid:… or openalex:A…",
            good: 'The researcher.',
          },
          { 400: 'The id cannot exist.', 404: 'The service does not know the researcher.' },
        ),
      ),
      async (c) => {
        const { revision, document } = await requireResearcher(db, c.req.param('id'));
        return answer(c, entityTag(revision), () => document);
      },
    )
    .get(
      '/:id/works',
      describeRoute(
        describeRead(
          'WorkPage',
          {
            operationId: 'listWorks',
            summary: "A page of a researcher's works",
            good: 'A page of works, with the number of all works that the question fits.',
          },
          {
            400: 'The id, the question or the cursor cannot be.',
            404: 'The service does not know the researcher.',
          },
        ),
      ),
      checkedQuery(WorksQuerySchema),
      async (c) => {
        const query = c.req.valid('query');
        const filter = worksFilterOf(query);
        const researcher = await requireWorksOwner(db, c.req.param('id'));
        const list = worksListOf(researcher.id, filter);
        const after =
          query.cursor === undefined
            ? null
            : readCursor(list, workPositionSchema(filter.sort), query.cursor);
        if (query.cursor !== undefined && after === null) throw badCursor();
        // The revision covers every work in the list, so an unchanged list is known without a look.
        const tag = entityTag(
          researcher.works_revision,
          list,
          query.cursor ?? '',
          String(query.limit),
        );
        return answer(c, tag, async () => {
          const { id, works_count: known } = researcher;
          const page = await findWorks(db, id, known, filter, query.limit, after);
          return pageText(page.documents, page.total, page.next);
        });
      },
    );
}
