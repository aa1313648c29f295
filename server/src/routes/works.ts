/** Single works. */
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { AppContext } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { answer, entityTag } from '../http/reading.ts';
import { findWorkPointer, readWorkDocument } from '../store/works.ts';
import { requireWorkId } from './check.ts';
import { describeRead } from './documents.ts';

const unknown = () => new ProblemError('unknown-work', 'This service does not know the work.');

export function workRoutes({ db }: AppContext) {
  return new Hono().get(
    // A DOI has slashes, which not everybody encodes.
    '/:id{.+}',
    describeRoute(
      describeRead(
        'Work',
        {
          operationId: 'getWork',
          summary: "A work by the service's own id, doi:…, arxiv:… or openalex:W…",
          good: 'The work.',
        },
        { 400: 'The id cannot exist.', 404: 'The service does not know the work.' },
      ),
    ),
    async (c) => {
      const pointer = await findWorkPointer(db, requireWorkId(c.req.param('id')));
      if (pointer === undefined) throw unknown();
      return answer(c, entityTag(pointer.revision), async () => {
        const document = await readWorkDocument(db, pointer.work_id);
        if (document === null) throw unknown();
        return document;
      });
    },
  );
}
