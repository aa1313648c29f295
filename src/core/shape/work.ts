/** Generated from ../schema/work.ts by `npm run generate`. Do not edit. */
import type { Work } from '../schema/work.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Checks that a value is a `Work`. */
export const workShape: Shape<Work> = shapeOf({
  id: 't',
  doi: ['s', null],
  arxiv: ['s', null],
  openalex: ['s', null],
  type: ['t', 'other'],
  title: ['s', null],
  language: ['s', null],
  year: ['i', null],
  date: ['s', null],
  venue: ['s', null],
  authorships: [
    [
      {
        id: ['s', null],
        name: 't',
        orcid: ['s', null],
        affiliations: [['s'], []],
        corresponding: ['b', false],
        equalContribution: ['b', false],
      },
    ],
    [],
  ],
  authorCount: ['c', null],
  abstract: ['s', null],
  url: ['s', null],
  openAccessUrl: ['s', null],
  openAccessStatus: ['t', null],
  pdfUrl: ['s', null],
  citations: [{ count: 'c', source: 't', asOf: ['s', null] }, null],
  topics: [[{ id: 't', name: 't', works: ['c', null] }], []],
  retracted: ['b', false],
  notices: [
    [
      {
        kind: 'retracted|concern|withdrawn|corrected|reinstated',
        date: ['s', null],
        url: ['s', null],
        doi: ['s', null],
      },
    ],
    [],
  ],
  versions: [
    [
      {
        id: ['t', null],
        doi: ['s', null],
        arxiv: ['s', null],
        type: ['t', 'other'],
        venue: ['s', null],
        year: ['i', null],
        url: ['s', null],
        openAccessUrl: ['s', null],
      },
    ],
    [],
  ],
});
