/** The Profile API, as a source. */
export { profileApi, type ProfileApiOptions } from './profile-api.ts';
