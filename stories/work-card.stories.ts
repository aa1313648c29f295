import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/work-card.ts';
import { ProfileError, type ProfileSource, type Work } from '../src/index.ts';
import { texWorks, work } from '../test/fixtures/records.ts';
import { failing, pending } from './support/sources.ts';

/** A source of one work. */
const showing = (one: Work): ProfileSource => ({
  ...pending(),
  work: () => Promise.resolve(one),
});

const refusing = (error: ProfileError): ProfileSource => ({
  ...failing(error),
  work: () => Promise.reject(error),
});

interface Args {
  readonly source: ProfileSource | null;
  readonly work: string;
}

const meta: Meta<Args> = {
  title: 'Elements/work-card',
  component: 'work-card',
  args: { work: 'doi:10.5555/song.2024.1' },
  render: (args) =>
    html`<work-card loading="eager" work=${args.work} .source=${args.source}></work-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = { args: { source: showing(work()) } };

export const Formulas: Story = { args: { source: showing(texWorks[0] ?? work()) } };

export const Retracted: Story = {
  args: {
    source: showing(
      work({
        retracted: true,
        notices: [{ kind: 'retracted', date: '2025-02-03', url: null, doi: '10.5555/song.r' }],
      }),
    ),
  },
};

export const Loading: Story = {
  args: { source: { ...pending(), work: () => new Promise<never>(() => undefined) } },
};

export const NotFound: Story = {
  name: 'Error: not found',
  args: { source: refusing(new ProfileError('not-found', 'story')) },
};

export const Unsupported: Story = {
  name: 'Error: a source without single works',
  args: { source: pending() },
};

export const German: Story = {
  args: { source: showing(work()) },
  globals: { language: 'de' },
};

export const Dark: Story = { args: { source: showing(work()) }, globals: { scheme: 'dark' } };
