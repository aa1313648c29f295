import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/profile-stats.ts';
import { ProfileError, type ProfileSource } from '../src/index.ts';
import { arabic, bare, carberry, long, researcher } from '../test/fixtures/records.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
  readonly show: string;
  readonly appearance: 'card' | 'plain';
}

const meta: Meta<Args> = {
  title: 'Elements/profile-stats',
  component: 'profile-stats',
  args: { show: '', appearance: 'plain' },
  argTypes: { appearance: { control: 'inline-radio', options: ['card', 'plain'] } },
  render: ({ source, show, appearance }) =>
    html`<profile-stats
      loading="eager"
      researcher="ada-quill"
      show=${show}
      appearance=${appearance}
      .source=${source}
    ></profile-stats>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = { args: { source: answering({ researcher: carberry }) } };

export const Card: Story = {
  args: { source: answering({ researcher: researcher() }), appearance: 'card' },
};

export const Chosen: Story = {
  name: 'Two of the counts',
  args: { source: answering({ researcher: carberry }), show: 'followers works' },
};

export const PartlyKnown: Story = {
  name: 'Partly known',
  args: {
    source: answering({
      researcher: researcher({
        counts: { works: 65, followers: null, topics: 12, collaborators: null },
      }),
    }),
  },
};

export const Loading: Story = { args: { source: pending() } };

export const Empty: Story = {
  name: 'Empty: no count is known',
  args: { source: answering({ researcher: bare }) },
};

export const Failed: Story = {
  name: 'Error: too slow',
  args: { source: failing(new ProfileError('timeout', 'story')) },
};

export const Stale: Story = {
  args: {
    source: failingLater({ researcher: researcher() }, new ProfileError('offline', 'story')),
  },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'profile-stats'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = { args: { source: answering({ researcher: long }) } };

export const RightToLeft: Story = {
  args: { source: answering({ researcher: arabic }) },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  args: { source: answering({ researcher: carberry }) },
  globals: { language: 'de' },
};

export const Dark: Story = {
  args: { source: answering({ researcher: carberry }) },
  globals: { scheme: 'dark' },
};
