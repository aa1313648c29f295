import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/all.ts';
import type { ProfileSource } from '../src/index.ts';
import { carberry, page, works } from '../test/fixtures/records.ts';
import { answering } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
}

const meta: Meta<Args> = {
  title: 'Elements/profile-provider',
  component: 'profile-provider',
  render: ({ source }) =>
    html`<profile-provider .source=${source}>
      <div style="display: grid; gap: 1.5rem">
        <researcher-card loading="eager" researcher="josiah-carberry"></researcher-card>
        <p style="margin: 0">
          <trust-badge loading="eager" researcher="josiah-carberry"></trust-badge>
        </p>
        <profile-stats loading="eager" researcher="josiah-carberry"></profile-stats>
        <work-list loading="eager" researcher="josiah-carberry" page-size="3"></work-list>
      </div>
    </profile-provider>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {
  name: 'One source for four elements',
  args: { source: answering({ researcher: carberry, pages: [page(works(3))] }) },
};

export const NotConfigured: Story = { args: { source: null } };
