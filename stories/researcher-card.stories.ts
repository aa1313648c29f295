import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/researcher-card.ts';
import { ProfileError, type ProfileSource } from '../src/index.ts';
import { arabic, bare, carberry, han, long, researcher } from '../test/fixtures/records.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
  readonly id: string;
  readonly appearance: 'card' | 'plain';
  readonly showMetrics: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/researcher-card',
  component: 'researcher-card',
  args: { id: 'ada-quill', appearance: 'card', showMetrics: false },
  argTypes: { appearance: { control: 'inline-radio', options: ['card', 'plain'] } },
  render: ({ source, id, appearance, showMetrics }) =>
    html`<researcher-card
      loading="eager"
      researcher=${id}
      appearance=${appearance}
      ?show-metrics=${showMetrics}
      .source=${source}
    ></researcher-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = { args: { source: answering({ researcher: researcher() }) } };

export const Claimed: Story = {
  args: { source: answering({ researcher: carberry }), showMetrics: true },
};

export const Plain: Story = {
  args: { source: answering({ researcher: researcher() }), appearance: 'plain' },
};

export const Loading: Story = { args: { source: pending() } };

export const Fallback: Story = {
  args: { source: pending() },
  render: ({ source }) =>
    html`<researcher-card loading="eager" researcher="josiah-carberry" .source=${source}>
      <a href="https://orcid.org/0000-0002-1825-0097">Josiah Carberry</a>
    </researcher-card>`,
};

export const Empty: Story = {
  name: 'Empty: hardly anything is known',
  args: { source: answering({ researcher: bare }) },
};

export const Failed: Story = {
  name: 'Error: unavailable',
  args: { source: failing(new ProfileError('unavailable', 'story')) },
};

export const SlowDown: Story = {
  name: 'Error: slow down',
  args: { source: failing(new ProfileError('rate-limited', 'story', { retryAfter: 30 })) },
};

export const NotFound: Story = {
  name: 'Error: not found, with fallback',
  args: { source: failing(new ProfileError('not-found', 'story')) },
  render: ({ source }) =>
    html`<researcher-card loading="eager" researcher="josiah-carberry" .source=${source}>
      <a href="https://orcid.org/0000-0002-1825-0097">Josiah Carberry</a>
    </researcher-card>`,
};

export const BadId: Story = {
  name: 'Error: wrong checksum',
  args: { id: 'orcid:0000-0002-1825-0098', source: answering({ researcher: carberry }) },
};

export const Stale: Story = {
  args: {
    source: failingLater({ researcher: researcher() }, new ProfileError('offline', 'story')),
  },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'researcher-card'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = { args: { source: answering({ researcher: long }) } };

export const OtherScript: Story = {
  name: 'Name in another script',
  args: { source: answering({ researcher: han }) },
};

export const RightToLeft: Story = {
  args: { source: answering({ researcher: arabic }) },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  args: { source: answering({ researcher: researcher() }) },
  globals: { language: 'de' },
};

export const Dark: Story = {
  args: { source: answering({ researcher: carberry }) },
  globals: { scheme: 'dark' },
};
