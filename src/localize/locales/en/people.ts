import type { PeopleWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enPeople: PeopleWords = {
  ...enCommon,
  loadingPeople: 'Loading people.',
  noPeople: 'Nobody is listed here yet.',
  searchPeople: 'Search people, places and topics',
  peopleShown: (shown, total) =>
    shown === total
      ? `${String(total)} ${total === 1 ? 'person' : 'people'}`
      : `${String(shown)} of ${String(total)} people`,
  nobodyFound: 'Nobody matches. Try fewer words.',
  otherPeople: 'Others',
  peopleMissing: (n) =>
    n === 1
      ? 'One person’s profile could not be found.'
      : `The profiles of ${String(n)} people could not be found.`,
};
