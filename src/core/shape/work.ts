/** Generated from ../schema/work.ts by `npm run generate`. Do not edit. */
import type { Work } from '../schema/work.ts';
import { shapeOf, type Shape } from './shape.ts';

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
      },
    ],
    [],
  ],
  authorCount: ['c', null],
  abstract: ['s', null],
  url: ['s', null],
  openAccessUrl: ['s', null],
  citations: [{ count: 'c', source: 't', asOf: ['s', null] }, null],
  topics: [[{ id: 't', name: 't', works: ['c', null] }], []],
  retracted: ['b', false],
});
