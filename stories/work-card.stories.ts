import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/work-card.ts';
import { ProfileError, type ProfileSource, type Work } from '../src/index.ts';
import { oddWorks, texWorks, work } from '../test/fixtures/records.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
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

/** Answers once, and cannot be reached after that. */
const showingOnce = (one: Work): ProfileSource => {
  let asked = 0;
  return {
    ...pending(),
    work: () =>
      (asked += 1) === 1
        ? Promise.resolve(one)
        : Promise.reject(new ProfileError('offline', 'story')),
  };
};

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

export const Failed: Story = {
  name: 'Error: offline',
  args: { source: refusing(new ProfileError('offline', 'story')) },
};

export const NotFound: Story = {
  name: 'Error: not found',
  args: { source: refusing(new ProfileError('not-found', 'story')) },
};

export const Unsupported: Story = {
  name: 'Error: a source without single works',
  args: { source: pending() },
};

export const Stale: Story = {
  args: { source: showingOnce(work()) },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'work-card'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = {
  name: 'A title that is long',
  args: {
    source: showing(
      oddWorks.reduce((longest, one) =>
        (one.title ?? '').length > (longest.title ?? '').length ? one : longest,
      ),
    ),
  },
};

export const RightToLeft: Story = {
  args: {
    source: showing(
      work({
        title: 'حاشية على الحاشية: قراءة آليّة لهوامش المخطوطات',
        language: 'ar',
        venue: 'مجلّة الورّاقين',
      }),
    ),
  },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  args: { source: showing(work()) },
  globals: { language: 'de' },
};

export const Dark: Story = { args: { source: showing(work()) }, globals: { scheme: 'dark' } };
