/** The sections of a profile: their names, in the order in which a page has them, and what fills them. */

/** All sections, in their usual order. */
export const SECTIONS = [
  'card',
  'snapshot',
  'actions',
  'identity',
  'collaboration',
  'graph',
  'works',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Elements that fill a section, by the tags that their define entries register. */
export const FILLED_BY = {
  card: ['researcher-card'],
  snapshot: ['trust-badge', 'profile-stats'],
  actions: ['follow-button'],
  identity: ['claim-profile'],
  collaboration: ['collaboration-invite'],
  graph: ['graph-explorer'],
  works: ['work-list'],
} as const satisfies Readonly<Record<SectionName, readonly string[]>>;
export type SectionTag = (typeof FILLED_BY)[SectionName][number];

/** Parts of the elements inside that a page can reach through the profile, under these names. */
const PARTS: Readonly<Record<SectionTag, string>> = {
  'researcher-card': 'name profile-link summary chips chip orcid',
  'trust-badge': 'badge panel signal',
  'profile-stats': 'list stat count label',
  'follow-button': 'button count note',
  'claim-profile': 'about button not-me report form note',
  'collaboration-invite': 'about button form note',
  'graph-explorer': 'tools legend list picture details',
  'work-list': 'summary list work meta title authors abstract abstract-toggle more',
};

/** Elements that do something at the service; a source that only reads has none, and no section for it. */
export const ACTING: ReadonlySet<SectionTag> = new Set<SectionTag>([
  'follow-button',
  'claim-profile',
  'collaboration-invite',
]);

/** What the parts of an element are named by, where it is not the last word of its tag. */
const NAMES: Readonly<Partial<Record<SectionTag, string>>> = {
  'follow-button': 'follow',
  'claim-profile': 'claim',
};

/** `name: card-name, …` for the attribute that hands parts on. */
export function exportedParts(tag: SectionTag): string {
  const element = NAMES[tag] ?? tag.slice(tag.indexOf('-') + 1);
  return PARTS[tag]
    .split(' ')
    .map((part) => `${part}: ${element}-${part}`)
    .join(', ');
}

/** The sections that a list of names chooses, each once; all of them where it names none. */
export function chosenSections(list: string | null): readonly SectionName[] {
  const wanted = new Set((list ?? '').split(/\s+/));
  const chosen = [...wanted].flatMap((word) => SECTIONS.find((name) => name === word) ?? []);
  return chosen.length > 0 ? chosen : SECTIONS;
}
