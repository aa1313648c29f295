import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/follow-button.ts';
import { ProfileError, type ProfileSource, type Researcher } from '../src/index.ts';
import { arabic, bare, carberry, long, researcher } from '../test/fixtures/records.ts';
import { acting, following, press, shows, signedIn, withService } from './support/acting.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
  readonly compact: boolean;
}

const element = ({ source, compact }: Args) =>
  html`<follow-button
    loading="eager"
    researcher="ada-quill"
    .source=${source}
    ?compact=${compact}
  ></follow-button>`;

const meta: Meta<Args> = {
  title: 'Elements/follow-button',
  component: 'follow-button',
  args: { compact: false },
  render: element,
};
export default meta;

type Story = StoryObj<Args>;

const followed = (followers: number, person = researcher()): Researcher => ({
  ...person,
  counts: { ...person.counts, followers },
});

/** Presses the button, and waits until the service has confirmed. */
const follow: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await press(canvasElement, 'follow-button');
  await shows(canvasElement, 'follow-button', '[aria-pressed="true"]');
};

/** Presses the button, and waits for what is said of it. */
const noted: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await press(canvasElement, 'follow-button');
  await shows(canvasElement, 'follow-button', '[part="note"]');
};

/** On a site whose visitor is signed in. */
const visitor = (...asked: Parameters<typeof signedIn>): Pick<Story, 'render'> => ({
  render: (args) => element({ ...args, source: signedIn(...asked) }),
});

export const Ready: Story = { args: { source: acting(researcher()) } };

export const Compact: Story = { args: { source: acting(carberry), compact: true } };

export const InByline: Story = {
  name: 'In a byline',
  args: { source: acting(researcher()), compact: true },
  render: (args) => html`<p>By Ada Quill ${element(args)} on the first of May</p>`,
};

export const Following: Story = { ...visitor(followed(1), following(1)), play: follow };

export const Waiting: Story = {
  name: 'Pending: the window is open',
  args: { source: acting(researcher()) },
  play: noted,
};

export const Refused: Story = {
  name: 'Refused: too many follows',
  ...visitor(researcher(), () =>
    Promise.reject(new ProfileError('rate-limited', 'story', { status: 429, retryAfter: 40 })),
  ),
  play: noted,
};

export const Loading: Story = { args: { source: withService(pending()) } };

export const Empty: Story = {
  name: 'Empty: followers are not counted',
  args: { source: acting(bare) },
};

export const Unavailable: Story = {
  name: 'Error: the source only reads',
  args: { source: answering({ researcher: researcher() }) },
};

export const Failed: Story = {
  name: 'Error: offline',
  args: { source: withService(failing(new ProfileError('offline', 'story'))) },
};

export const Stale: Story = {
  args: {
    source: withService(
      failingLater({ researcher: researcher() }, new ProfileError('offline', 'story')),
    ),
  },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'follow-button'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = { args: { source: acting(followed(1_234_567, long)) } };

export const RightToLeft: Story = {
  ...visitor(followed(12, arabic), following(12)),
  globals: { direction: 'rtl' },
  play: follow,
};

export const German: Story = {
  ...visitor(followed(1290, carberry), following(1290)),
  globals: { language: 'de' },
  play: follow,
};

export const Dark: Story = {
  ...visitor(followed(1), following(1)),
  globals: { scheme: 'dark' },
  play: follow,
};
