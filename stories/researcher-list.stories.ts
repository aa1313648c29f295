import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/researcher-list.ts';
import { ProfileError, type ProfileSource, type Researcher } from '../src/index.ts';
import { arabic, bare, long, people, researcher } from '../test/fixtures/records.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
  readonly researchers: string | null;
  readonly roles: string | null;
  readonly layout: 'cards' | 'rows';
  readonly search: boolean;
}

const ids = people.map(({ id }) => id).join(' ');
const [first, second, third, ...others] = people.map(({ id }) => id);
const ROLES = `Head: ${first ?? ''}; Researchers: ${second ?? ''} ${third ?? ''}; Guests: ${others.join(' ')}`;

/** Answers for each of the people by their ids. */
const everybody = (): ProfileSource => ({
  ...answering({}),
  researcher: (id): Promise<Researcher> => {
    const found = people.find((person) => person.id === id);
    return found === undefined
      ? Promise.reject(new ProfileError('not-found', id))
      : Promise.resolve(found);
  },
});

const meta: Meta<Args> = {
  title: 'Elements/researcher-list',
  component: 'researcher-list',
  args: { researchers: ids, roles: null, layout: 'cards', search: false },
  argTypes: { layout: { control: 'inline-radio', options: ['cards', 'rows'] } },
  render: ({ source, researchers, roles, layout, search }) =>
    html`<researcher-list
      loading="eager"
      layout=${layout}
      ?search=${search}
      .researchers=${researchers}
      .roles=${roles}
      .source=${source}
    ></researcher-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {
  name: 'Cards',
  args: { source: everybody() },
};

export const Rows: Story = { args: { source: everybody(), layout: 'rows' } };

export const ByRole: Story = {
  name: 'By role, with search',
  args: { source: everybody(), roles: ROLES, search: true },
};

export const RowsByRole: Story = {
  name: 'Rows by role',
  args: { source: everybody(), roles: ROLES, layout: 'rows', search: true },
};

export const Missing: Story = {
  name: 'Some could not be found',
  args: { source: everybody(), researchers: `${first ?? ''} nobody no-one` },
};

export const Loading: Story = { args: { source: pending() } };

export const Empty: Story = {
  name: 'Empty: nobody is listed',
  args: { source: everybody(), researchers: '' },
};

export const Failed: Story = {
  name: 'Error: offline',
  args: { source: failing(new ProfileError('offline', 'story')) },
};

export const Stale: Story = {
  args: {
    researchers: 'ada-quill',
    source: failingLater({ researcher: researcher() }, new ProfileError('offline', 'story')),
  },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'researcher-list'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = {
  name: 'Long, beside hardly anything',
  args: { source: everybody(), researchers: `${long.id} ${bare.id}`, layout: 'rows' },
};

export const RightToLeft: Story = {
  args: { source: everybody(), roles: ROLES, researchers: arabic.id, search: true },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  args: { source: everybody(), researchers: `${ids} nobody`, search: true },
  globals: { language: 'de' },
};

export const Dark: Story = {
  args: { source: everybody(), roles: ROLES, search: true },
  globals: { scheme: 'dark' },
};
