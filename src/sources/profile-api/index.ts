/** The Profile API, as a source. */
export type { ProfileApiOptions } from './api.ts';
export { profileApi } from './profile-api.ts';
