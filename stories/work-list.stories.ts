import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/work-list.ts';
import { ProfileError, type ProfileSource } from '../src/index.ts';
import { oddWorks, page, texWorks, work, works } from '../test/fixtures/records.ts';
import { openExport } from './support/export.ts';
import { refreshOnceLoaded } from './support/refresh.ts';
import { answering, failing, failingLater, pending } from './support/sources.ts';

interface Args {
  readonly source: ProfileSource | null;
  readonly pageSize: number;
  readonly exports: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/work-list',
  component: 'work-list',
  args: { pageSize: 10, exports: false },
  render: ({ source, pageSize, exports }) =>
    html`<work-list
      loading="eager"
      researcher="ada-quill"
      page-size=${pageSize}
      ?exports=${exports}
      .source=${source}
    ></work-list>`,
};
export default meta;

type Story = StoryObj<Args>;

const three = page(works(3));

export const Ready: Story = { args: { source: answering({ pages: [three] }) } };

export const Paged: Story = {
  name: 'Several pages',
  args: {
    pageSize: 4,
    source: answering({
      pages: [
        page(works(10).slice(0, 4), { total: 10, next: '1' }),
        page(works(10).slice(4, 8), { total: 10, next: '2' }),
        page(works(10).slice(8), { total: 10 }),
      ],
    }),
  },
};

export const Loading: Story = { args: { source: pending(), pageSize: 3 } };

export const Empty: Story = { args: { source: answering({ pages: [page<never>([])] }) } };

export const LeftOut: Story = {
  name: 'Entries left out',
  args: { source: answering({ pages: [page(works(2), { total: 4, rejected: 2 })] }) },
};

export const Failed: Story = {
  name: 'Error: unreadable answer',
  args: { source: failing(new ProfileError('malformed', 'story')) },
};

export const Stale: Story = {
  args: { source: failingLater({ pages: [three] }, new ProfileError('offline', 'story')) },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'work-list'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = {
  name: 'Long, odd and hostile titles',
  args: { source: answering({ pages: [page(oddWorks)] }) },
};

export const Formulas: Story = {
  name: 'Formulas in TeX',
  args: { source: answering({ pages: [page(texWorks)] }) },
};

export const Export: Story = {
  args: { source: answering({ pages: [page(works(3), { total: 40, next: '1' })] }), exports: true },
  play: ({ canvasElement }) => openExport(canvasElement),
};

export const ExportInGerman: Story = {
  name: 'Export, in German',
  args: { source: answering({ pages: [three] }), exports: true },
  play: ({ canvasElement }) => openExport(canvasElement),
  globals: { language: 'de' },
};

/** A whole list with everything that a reader can do with it. */
const toolsPage = page(
  works(60).map((each, at) => ({
    ...each,
    venue: ['Ibis', 'The Auk', 'Journal of Invented Ornithology'][at % 3] ?? null,
    openAccessStatus: at % 2 === 0 ? 'gold' : 'closed',
  })),
);

export const Tools: Story = {
  name: 'Search and filters',
  args: { source: answering({ pages: [toolsPage] }) },
  render: ({ source }) =>
    html`<work-list
      loading="eager"
      researcher="ada-quill"
      search
      filters="type year venue topic author access"
      .source=${source}
    ></work-list>`,
};

export const Grouped: Story = {
  name: 'Grouped by year and type, numbered, compact',
  args: { source: answering({ pages: [toolsPage] }) },
  render: ({ source }) =>
    html`<work-list
      loading="eager"
      researcher="ada-quill"
      group-by="year type"
      density="compact"
      numbered
      .source=${source}
    ></work-list>`,
};

export const ToolsGerman: Story = {
  ...Tools,
  name: 'Search and filters in German',
  globals: { language: 'de' },
};

export const Notices: Story = {
  name: 'Notices, versions, marks, many authors',
  args: {
    source: answering({
      pages: [
        page([
          work({
            id: 'retracted',
            notices: [
              { kind: 'retracted', date: '2025-03-01', url: null, doi: '10.5555/notice.1' },
              { kind: 'reinstated', date: '2025-09-01', url: null, doi: '10.5555/notice.2' },
            ],
          }),
          work({
            id: 'many',
            title: 'A song in three thousand voices',
            notices: [{ kind: 'corrected', date: '2024', url: null, doi: null }],
            openAccessUrl: 'https://open.example/1',
            openAccessStatus: 'green',
            pdfUrl: 'https://open.example/1.pdf',
            authorships: Array.from({ length: 3000 }, (_, at) => ({
              id: at === 40 ? 'ada-quill' : null,
              name: at === 40 ? 'Ada Quill' : `Singer Nr ${String(at + 1)}`,
              orcid: null,
              affiliations: [],
              corresponding: at === 40,
              equalContribution: at < 2,
            })),
          }),
        ]),
      ],
    }),
  },
};

export const RightToLeft: Story = {
  args: {
    source: answering({
      pages: [
        page([
          work({
            id: 'rtl',
            title: 'أغاني الطيور في المدينة',
            language: 'ar',
            venue: 'مجلة الطيور',
            abstract: 'دراسة قصيرة عن أغاني الطيور في المدن الكبيرة وكيف تتغير من عام إلى عام.',
          }),
          work({ id: 'ltr' }),
        ]),
      ],
    }),
  },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  args: { source: answering({ pages: [three] }) },
  globals: { language: 'de' },
};

export const Dark: Story = {
  args: { source: answering({ pages: [page(oddWorks)] }) },
  globals: { scheme: 'dark' },
};
