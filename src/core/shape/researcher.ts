/** Generated from ../schema/researcher.ts by `npm run generate`. Do not edit. */
import type { Researcher } from '../schema/researcher.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Checks that a value is a `Researcher`. */
export const researcherShape: Shape<Researcher> = shapeOf({
  id: 't',
  orcid: ['s', null],
  orcidAuthenticated: ['b', false],
  openalex: ['s', null],
  name: 't',
  nameLanguage: ['s', null],
  alternativeNames: [['s'], []],
  summary: ['s', null],
  role: ['s', null],
  affiliations: [
    [
      {
        name: 't',
        ror: ['s', null],
        country: ['s', null],
        from: ['i', null],
        to: ['i', null],
        current: ['b', false],
      },
    ],
    null,
  ],
  openToCollaborate: ['b', null],
  claim: ['unclaimed|pending|claimed|disputed', 'unclaimed'],
  counts: [
    { works: ['c', null], followers: ['c', null], topics: ['c', null], collaborators: ['c', null] },
    { works: null, followers: null, topics: null, collaborators: null },
  ],
  topics: [[{ id: 't', name: 't', works: ['c', null] }], []],
  collaborators: [
    [{ id: ['s', null], name: 't', works: 'c', from: ['i', null], to: ['i', null] }],
    [],
  ],
  trust: [
    {
      score: 'q',
      band: 'sparse|emerging|established|strong|confirmed',
      level: '#0|1|2|3|4',
      signals: [
        [
          {
            code: 't',
            statement: 't',
            count: ['n', null],
            assertedBy: 't',
            asOf: ['s', null],
            url: ['s', null],
            points: 'p',
            maximum: 'p',
            raise: ['s', null],
          },
        ],
        [],
      ],
    },
    null,
  ],
  metrics: [[{ kind: 't', value: 'n', source: 't', asOf: ['s', null] }], []],
  links: [[{ label: 't', url: 't' }], []],
  profileUrl: ['s', null],
  provenance: [[{ source: 't', url: ['s', null], retrieved: ['s', null] }], []],
  updated: ['s', null],
});
