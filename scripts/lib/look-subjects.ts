/** What `npm run look` takes pictures of: the demo pages, or every story of the built Storybook. */
import { readFile } from 'node:fs/promises';
import { inRoot } from './root.ts';

export interface Subject {
  /** Becomes part of the picture's file name. */
  readonly name: string;
  /** Path and query within the site. */
  readonly path: string;
}

const person = (name: string, id: string, language = 'en'): Subject => ({
  name: `profile-${name}`,
  path: `/profile.html?researcher=${id}&lang=${language}`,
});

export const DEMO_PAGES: readonly Subject[] = [
  { name: 'index', path: '/' },
  { name: 'lab-homepage', path: '/lab-homepage.html' },
  { name: 'publications', path: '/publications.html' },
  { name: 'department', path: '/department.html' },
  { name: 'blog-post', path: '/blog-post.html' },
  { name: 'profile', path: '/profile.html' },
  { name: 'strict-csp', path: '/strict-csp.html' },
  person('authenticated-de', 'orcid:0000-0002-1825-0097', 'de'),
  person('chinese', 'lin-mei-ling'),
  person('right-to-left', 'layla-al-warraq'),
  person('no-works', 'tobias-angstrom-pfeil'),
  person('unknown', 'nobody-of-this-name'),
];

/** @throws Error when Storybook was not built */
export const stories = async (): Promise<readonly Subject[]> => {
  const index: unknown = JSON.parse(await readFile(inRoot('storybook-static/index.json'), 'utf8'));
  if (index === null || typeof index !== 'object' || !('entries' in index)) return [];
  const { entries } = index;
  if (entries === null || typeof entries !== 'object') return [];
  return Object.entries(entries)
    .filter(([, entry]: [string, unknown]) => isStory(entry))
    .map(([id]) => ({ name: `story-${id}`, path: `/iframe.html?id=${id}&viewMode=story` }));
};

const isStory = (entry: unknown): boolean =>
  entry !== null && typeof entry === 'object' && 'type' in entry && entry.type === 'story';
