/** What has to be said of a work beside its description, in words that go with it into any format. */
import { arxivUrl, doiUrl } from '../ids/index.ts';
import type { Notice, NoticeKind, Work, WorkVersion } from '../schema/index.ts';
import { isCut } from './names.ts';

const KINDS: Readonly<Record<NoticeKind, string>> = {
  retracted: 'Retracted',
  concern: 'Expression of concern',
  withdrawn: 'Withdrawn',
  corrected: 'Corrected',
  reinstated: 'Reinstated',
};

const noticeWords = ({ kind, date, url, doi }: Notice): string => {
  const address = doi === null ? url : doiUrl(doi);
  const words = date === null ? KINDS[kind] : `${KINDS[kind]} on ${date}`;
  return address === null ? words : `${words}: ${address}`;
};

/** Where a version of the work is to be found; `null` where nothing tells, or it is the work itself. */
function versionAddress({ doi, arxiv, url }: WorkVersion, work: Work): string | null {
  if (doi !== null) return doi === work.doi ? null : doiUrl(doi);
  if (arxiv !== null) return arxiv === work.arxiv ? null : arxivUrl(arxiv);
  return url === work.url ? null : url;
}

/** Sentences without a full stop, in English, as reference managers' own notes are. */
export function remarksOf(work: Work): readonly string[] {
  const { notices, retracted, authorships, authorCount, arxiv, versions, type } = work;
  const said = notices.map(noticeWords);
  if (retracted && notices.every(({ kind }) => kind !== 'retracted')) said.unshift(KINDS.retracted);
  if (isCut(work)) {
    said.push(
      `The first ${String(authorships.length)} of ${String(authorCount)} authors are named`,
    );
  }
  const elsewhere = [
    ...(arxiv !== null && type !== 'preprint' ? [arxivUrl(arxiv)] : []),
    ...versions.map((version) => versionAddress(version, work)),
  ].filter((address) => address !== null);
  return [...said, ...[...new Set(elsewhere)].map((address) => `Also available as ${address}`)];
}
