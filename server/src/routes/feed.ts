/** A researcher's new works as an Atom feed (RFC 4287): to follow somebody without an account. */
import { markupText, parseMarkup, safeUrl, type Work, WorkSchema } from '@bzpeer/widgets/core';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { describeRoute } from 'hono-openapi';
import * as v from 'valibot';
import { type AppContext, baseOf } from '../context.ts';
import { answer, entityTag } from '../http/reading.ts';
import { findWorks } from '../store/works.ts';
import { describeRead, text } from './documents.ts';
import { requireResearcher } from './researcher.ts';

const MEDIA_TYPE = 'application/atom+xml';

/** The newest so many. */
const ENTRIES = 30;
const AUTHORS = 20;
const NEWEST = { types: [], from: null, to: null, q: '', sort: 'newest' } as const;
/** Nothing is older; for a feed without entries, which has to have a date all the same. */
const LONG_AGO = '1970-01-01T00:00:00Z';

const NamedSchema = v.object({ name: v.string(), profileUrl: v.nullish(v.string(), null) });

/** XML has no way to write these, escaped or not. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
const textOf = (markup: string | null): string => plain(markupText(parseMarkup(markup)));

/** When it was published, to the second; `null` where not even the year is known. */
function published({ date, year }: Work): string | null {
  const [, y, m = '01', d = '01'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? String(year ?? '')) ?? [];
  return y === undefined ? null : `${y}-${m}-${d}T00:00:00Z`;
}

/** The same for ever, wherever this service moves to, where the work has such an id. */
function entryId({ doi, arxiv, id }: Work, base: string): string {
  if (doi !== null) return `https://doi.org/${doi}`;
  return arxiv === null ? `${base}/works/${id}` : `https://arxiv.org/abs/${arxiv}`;
}

function entry(work: Work, base: string) {
  const at = published(work);
  if (at === null) return '';
  const id = plain(entryId(work, base));
  const url = safeUrl(work.url) ?? id;
  const summary = textOf(work.abstract);
  return html`<entry>
    <id>${id}</id>
    <title>${textOf(work.title) || '—'}</title>
    <link rel="alternate" href="${plain(url)}" />
    <published>${at}</published>
    <updated>${at}</updated>
    ${work.authorships
      .slice(0, AUTHORS)
      .map(({ name }) => html`<author><name>${plain(name)}</name></author>`)}
    ${summary === '' ? '' : html`<summary>${summary}</summary>`}
  </entry> `;
}

export function feedRoutes(context: AppContext) {
  const { db } = context;
  const description = describeRead(
    text(MEDIA_TYPE),
    {
      operationId: 'getFeedOfWorks',
      summary: "A researcher's newest works as an Atom feed",
      good: 'The feed.',
    },
    { 400: 'The id cannot exist.', 404: 'The service does not know the researcher.' },
  );
  return new Hono().get('/:id/works.atom', describeRoute(description), async (c) => {
    const researcher = await requireResearcher(db, c.req.param('id'));
    const { id, works_revision: works, works_count: known } = researcher;
    const { name, profileUrl } = v.parse(NamedSchema, JSON.parse(researcher.document));
    const base = baseOf(context, c.req.url);
    const page = safeUrl(profileUrl);
    // Not the researcher's own revision, which changes with every follower.
    const tag = entityTag('atom', works, base, id, name, page ?? '');
    const feed = async () => {
      const { documents } = await findWorks(db, id, known, NEWEST, ENTRIES, null);
      const items = documents.map((document) => v.parse(WorkSchema, JSON.parse(document)));
      const self = `${base}/researchers/${encodeURIComponent(id)}/works.atom`;
      const dates = items.flatMap((work) => published(work) ?? []).sort();
      return String(
        await html`<?xml version="1.0" encoding="utf-8"?>
          <feed xmlns="http://www.w3.org/2005/Atom">
            <id>${self}</id>
            <title>${plain(name)}</title>
            <updated>${dates.at(-1) ?? LONG_AGO}</updated>
            <link rel="self" type="${MEDIA_TYPE}" href="${self}" />
            ${page === null ? '' : html`<link rel="alternate" href="${plain(page)}" />`}
            <author><name>${plain(name)}</name></author>
            ${items.map((work) => entry(work, base))}</feed
          > `,
      );
    };
    return answer(c, tag, feed, `${MEDIA_TYPE}; charset=utf-8`);
  });
}
