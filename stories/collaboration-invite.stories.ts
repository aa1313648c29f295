import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/collaboration-invite.ts';
import { ProfileError, type ProfileSource } from '../src/index.ts';
import { arabic, carberry, long, researcher } from '../test/fixtures/records.ts';
import { acting, press, shows, signedIn, withService } from './support/acting.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
}

const element = ({ source }: Args) =>
  html`<collaboration-invite
    loading="eager"
    researcher="ada-quill"
    .source=${source}
  ></collaboration-invite>`;

const meta: Meta<Args> = {
  title: 'Elements/collaboration-invite',
  component: 'collaboration-invite',
  render: element,
};
export default meta;

type Story = StoryObj<Args>;

/** On a site whose visitor is signed in. */
const visitor = (...asked: Parameters<typeof signedIn>): Pick<Story, 'render'> => ({
  render: () => element({ source: signedIn(...asked) }),
});

const taking = () => Promise.resolve({ researcher: 'somebody', id: '1', status: 'sent' });

/** Opens the form. */
const fillIn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await press(canvasElement, 'collaboration-invite');
  await shows(canvasElement, 'collaboration-invite', 'form');
};

/** Fills it in, and sends it. */
const send: NonNullable<Story['play']> = async (context) => {
  await fillIn(context);
  const root = context.canvasElement.querySelector('collaboration-invite')?.shadowRoot;
  for (const field of root?.querySelectorAll('input') ?? []) field.value = 'Psychoceramics';
  for (const field of root?.querySelectorAll('textarea') ?? []) {
    field.value = 'Our kiln has room for a joint study of cracked pots.';
  }
  await press(context.canvasElement, 'collaboration-invite', 'send');
  await shows(context.canvasElement, 'collaboration-invite', '[part="note"]');
};

export const Locked: Story = { args: { source: acting(researcher()) } };

export const LockedInReview: Story = {
  args: { source: acting(researcher({ claim: 'pending' })) },
};

export const LockedInDispute: Story = {
  args: { source: acting(researcher({ claim: 'disputed' })) },
};

export const NotOpen: Story = {
  args: { source: acting(researcher({ claim: 'claimed', openToCollaborate: false })) },
};

export const Ready: Story = { name: 'Open', args: { source: acting(carberry) } };

export const Form: Story = { ...visitor(carberry, taking), play: fillIn };

export const Sent: Story = { ...visitor(carberry, taking), play: send };

export const Refused: Story = {
  name: 'Refused: too many invitations',
  ...visitor(carberry, () =>
    Promise.reject(new ProfileError('rate-limited', 'story', { status: 429, retryAfter: 40 })),
  ),
  play: send,
};

export const Card: Story = {
  args: { source: acting(carberry) },
  render: ({ source }) =>
    html`<collaboration-invite
      loading="eager"
      appearance="card"
      researcher="ada-quill"
      .source=${source}
    ></collaboration-invite>`,
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
      failingLater({ researcher: carberry }, new ProfileError('offline', 'story')),
    ),
  },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'collaboration-invite'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = {
  ...visitor({ ...long, claim: 'claimed', openToCollaborate: true }, taking),
  play: send,
};

export const RightToLeft: Story = {
  ...visitor({ ...arabic, claim: 'claimed', openToCollaborate: true }, taking),
  globals: { direction: 'rtl' },
  play: fillIn,
};

export const German: Story = {
  ...visitor(carberry, taking),
  globals: { language: 'de' },
  play: fillIn,
};

export const Dark: Story = {
  ...visitor(carberry, taking),
  globals: { scheme: 'dark' },
  play: fillIn,
};
