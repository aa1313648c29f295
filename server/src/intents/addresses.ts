/** The pages on which a person confirms what they do, on the service's own origin. */
export const INTENT_PAGES = ['follow', 'claim', 'invite', 'report'] as const;
export type IntentPage = (typeof INTENT_PAGES)[number];
