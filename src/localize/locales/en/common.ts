import type { CommonWords } from '../../messages.ts';

export const enCommon: CommonWords = {
  locale: 'en',
  loadingProfile: 'Loading this researcher’s profile.',
  failed: 'This could not be loaded.',
  retry: 'Try again',
};
