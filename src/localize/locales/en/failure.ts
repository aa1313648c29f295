import type { FailureWords } from '../../messages.ts';
import { plural } from './plural.ts';

export const enFailure: FailureWords = {
  errors: {
    'not-configured':
      'No profile service is set for this element. The page’s author can name one in its api attribute.',
    'not-found': 'The profile service does not know this researcher.',
    offline: 'The profile service could not be reached. Check the connection, then try again.',
    timeout: 'The profile service took too long to answer.',
    'rate-limited': 'The profile service asks to slow down. Try again in a moment.',
    'budget-spent': 'The profile service has answered all it can for today. Try again tomorrow.',
    refused: 'The profile service does not allow this page to read the profile.',
    unavailable: 'The profile service has a problem of its own. Try again in a moment.',
    malformed: 'The profile service sent an answer that could not be read.',
    unsupported: 'This source does not offer what would stand here.',
  },
  invalidId: {
    missing: 'No researcher is named. The page’s author can name one in the researcher attribute.',
    checksum: 'This ORCID iD has a typing error: its last character does not fit the others.',
    shape: 'This is not an id of a researcher.',
  },
  aboutWork: {
    'not-found': 'The profile service does not know this work.',
    missing: 'No work is named. The page’s author can name one in the work attribute.',
    shape: 'This is not an id of a work.',
  },
  retryAfter: (seconds) =>
    `The profile service asks to slow down. Try again in ${seconds} ${plural(seconds, 'second', 'seconds')}.`,
  stale: (when) => `As of ${when}. Newer data could not be loaded.`,
};
