import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/claim-profile.ts';
import { ProfileError, type ClaimState, type ProfileSource } from '../src/index.ts';
import { arabic, carberry, long, researcher } from '../test/fixtures/records.ts';
import { acting, press, shows, signedIn, withService } from './support/acting.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
}

const element = ({ source }: Args) =>
  html`<claim-profile loading="eager" researcher="ada-quill" .source=${source}></claim-profile>`;

const meta: Meta<Args> = {
  title: 'Elements/claim-profile',
  component: 'claim-profile',
  render: element,
};
export default meta;

type Story = StoryObj<Args>;

/** On a site whose visitor is signed in. */
const visitor = (...asked: Parameters<typeof signedIn>): Pick<Story, 'render'> => ({
  render: () => element({ source: signedIn(...asked) }),
});

const refusing = () => Promise.reject(new ProfileError('refused', 'story', { status: 403 }));

/** Opens the form. */
const fillIn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await press(canvasElement, 'claim-profile');
  await shows(canvasElement, 'claim-profile', 'form');
};

/** Opens the form, and sends it. */
const send: NonNullable<Story['play']> = async (context) => {
  await fillIn(context);
  await press(context.canvasElement, 'claim-profile', 'send');
  await shows(context.canvasElement, 'claim-profile', '[part="note"]');
};

export const Ready: Story = {
  name: 'Unclaimed: sign in to claim',
  args: { source: acting(researcher()) },
};

export const Pending: Story = { args: { source: acting(researcher({ claim: 'pending' })) } };

export const Claimed: Story = { args: { source: acting(carberry) } };

export const Disputed: Story = { args: { source: acting(researcher({ claim: 'disputed' })) } };

export const Waiting: Story = {
  name: 'Pending: the window is open',
  args: { source: acting(researcher()) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'claim-profile');
    await shows(canvasElement, 'claim-profile', '[part="note"]');
  },
};

export const EvidenceWanted: Story = { ...visitor(researcher(), refusing), play: fillIn };

export const Refused: Story = { ...visitor(researcher(), refusing), play: send };

export const Sent: Story = {
  ...visitor(researcher({ claim: 'pending' }), () => {
    const state: ClaimState = { researcher: 'ada-quill', claim: 'disputed', mine: 'pending' };
    return Promise.resolve(state);
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'claim-profile', 'as-well');
    await shows(canvasElement, 'claim-profile', 'form');
    await press(canvasElement, 'claim-profile', 'send');
    await shows(canvasElement, 'claim-profile', '[part="note"]');
  },
};

export const Card: Story = {
  args: { source: acting(researcher()) },
  render: ({ source }) =>
    html`<claim-profile
      loading="eager"
      appearance="card"
      researcher="ada-quill"
      .source=${source}
    ></claim-profile>`,
};

export const Loading: Story = { args: { source: withService(pending()) } };

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
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'claim-profile'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = { ...visitor(long, refusing), play: fillIn };

export const RightToLeft: Story = {
  args: { source: acting(arabic) },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  ...visitor(researcher(), refusing),
  globals: { language: 'de' },
  play: fillIn,
};

export const Dark: Story = {
  ...visitor(researcher(), refusing),
  globals: { scheme: 'dark' },
  play: fillIn,
};
