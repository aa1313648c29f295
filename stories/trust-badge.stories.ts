import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/trust-badge.ts';
import { ProfileError, type ProfileSource, type TrustBadge } from '../src/index.ts';
import { arabic, bare, carberry, long, researcher, trust } from '../test/fixtures/records.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
}

const meta: Meta<Args> = {
  title: 'Elements/trust-badge',
  component: 'trust-badge',
  render: ({ source }) =>
    html`<trust-badge loading="eager" researcher="ada-quill" .source=${source}></trust-badge>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Waits for the badge, then opens its evidence. */
const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const badge = canvasElement.querySelector<TrustBadge>('trust-badge');
  if (badge === null) throw new Error('There is no trust-badge in this story.');
  if (badge.readyState !== 'ready') {
    await new Promise((resolve) => {
      badge.addEventListener('load', resolve, { once: true });
    });
  }
  await badge.updateComplete;
  await new Promise((resolve) => {
    badge.addEventListener('evidence-toggled', resolve, { once: true });
    badge.showEvidence();
  });
};

export const Ready: Story = { args: { source: answering({ researcher: researcher() }) } };

export const Evidence: Story = {
  args: { source: answering({ researcher: researcher() }) },
  play: open,
};

export const Claimed: Story = {
  args: { source: answering({ researcher: carberry }) },
  play: open,
};

export const Disputed: Story = {
  args: {
    source: answering({
      researcher: researcher({ claim: 'disputed', trust: trust({ claim: 'disputed' }) }),
    }),
  },
};

export const InSentence: Story = {
  name: 'In a sentence',
  args: { source: answering({ researcher: researcher() }) },
  render: ({ source }) =>
    html`<p>
      Her record stands at
      <trust-badge loading="eager" researcher="ada-quill" .source=${source}></trust-badge>
      as the service reads it today.
    </p>`,
};

export const Loading: Story = { args: { source: pending() } };

export const Empty: Story = {
  name: 'Empty: trust is not assessed',
  args: { source: answering({ researcher: bare }) },
};

export const Failed: Story = {
  name: 'Error: offline',
  args: { source: failing(new ProfileError('offline', 'story')) },
};

export const Stale: Story = {
  args: {
    source: failingLater({ researcher: researcher() }, new ProfileError('offline', 'story')),
  },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'trust-badge'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = { args: { source: answering({ researcher: long }) }, play: open };

export const RightToLeft: Story = {
  args: { source: answering({ researcher: arabic }) },
  globals: { direction: 'rtl' },
  play: open,
};

export const German: Story = {
  args: { source: answering({ researcher: carberry }) },
  globals: { language: 'de' },
  play: open,
};

export const Dark: Story = {
  args: { source: answering({ researcher: researcher() }) },
  globals: { scheme: 'dark' },
  play: open,
};
