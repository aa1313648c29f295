import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/researcher-profile.ts';
import { ProfileError, type ProfileSource } from '../src/index.ts';
import {
  arabic,
  bare,
  carberry,
  long,
  oddWorks,
  researcher,
  works,
} from '../test/fixtures/records.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { failing, pending } from './support/sources.ts';
import { whole, wholeFailingLater } from './support/whole-sources.ts';

interface Args {
  readonly source: ProfileSource | null;
  readonly id: string;
  readonly sections: string | null;
  readonly appearance: 'card' | 'plain';
}

const meta: Meta<Args> = {
  title: 'Elements/researcher-profile',
  component: 'researcher-profile',
  args: { id: 'ada-quill', sections: null, appearance: 'plain' },
  argTypes: { appearance: { control: 'inline-radio', options: ['card', 'plain'] } },
  render: ({ source, id, sections, appearance }) =>
    html`<researcher-profile
      loading="eager"
      researcher=${id}
      appearance=${appearance}
      .sections=${sections}
      .source=${source}
    ></researcher-profile>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = { args: { source: whole(researcher(), works(8)) } };

export const Claimed: Story = { args: { source: whole(carberry, works(12)) } };

export const Chosen: Story = {
  name: 'Three sections in another order',
  args: { source: whole(researcher(), works(3)), sections: 'card works snapshot' },
};

export const Replaced: Story = {
  name: 'A section of the page’s own',
  args: { source: whole(researcher(), []), sections: 'card snapshot works' },
  render: ({ source, sections }) =>
    html`<researcher-profile
      loading="eager"
      researcher="ada-quill"
      .sections=${sections}
      .source=${source}
    >
      <p slot="works">Her papers hang in the corridor, in the order in which the finches sang.</p>
    </researcher-profile>`,
};

export const Card: Story = {
  name: 'On a surface',
  args: { source: whole(researcher(), works(2)), sections: 'card snapshot', appearance: 'card' },
};

export const Loading: Story = { args: { source: pending() } };

export const Fallback: Story = {
  args: { source: pending() },
  render: ({ source }) =>
    html`<researcher-profile loading="eager" researcher="josiah-carberry" .source=${source}>
      <a href="https://orcid.org/0000-0002-1825-0097">Josiah Carberry</a>
    </researcher-profile>`,
};

export const Empty: Story = {
  name: 'Empty: nothing published yet',
  args: {
    id: bare.id,
    source: whole({ ...bare, counts: { ...bare.counts, works: 0 } }, []),
  },
};

export const Failed: Story = {
  name: 'Error: unavailable',
  args: { source: failing(new ProfileError('unavailable', 'story')) },
};

export const NotFound: Story = {
  name: 'Error: not found, with fallback',
  args: { source: failing(new ProfileError('not-found', 'story')) },
  render: ({ source }) =>
    html`<researcher-profile loading="eager" researcher="josiah-carberry" .source=${source}>
      <a href="https://orcid.org/0000-0002-1825-0097">Josiah Carberry</a>
    </researcher-profile>`,
};

export const Stale: Story = {
  args: {
    source: wholeFailingLater(researcher(), works(3), new ProfileError('offline', 'story')),
    sections: 'card snapshot works',
  },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'researcher-profile'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = { args: { source: whole(long, [...oddWorks]) } };

export const RightToLeft: Story = {
  args: { source: whole(arabic, [...oddWorks]) },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  args: { source: whole(researcher(), works(3)) },
  globals: { language: 'de' },
};

export const Dark: Story = {
  args: { source: whole(carberry, works(3)) },
  globals: { scheme: 'dark' },
};
