import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/graph-explorer.ts';
import { ProfileError, type GraphExplorer, type ProfileSource } from '../src/index.ts';
import { node } from '../test/fixtures/graph.ts';
import { graphFailing, graphFailingLater, graphPending, graphs } from './support/graph-sources.ts';
import { refreshOnceLoaded } from './support/refresh.ts';

interface Args {
  readonly source: ProfileSource | null;
  readonly id: string;
  readonly ids: string;
  readonly limit: number;
  readonly view: GraphExplorer['view'];
  readonly appearance: 'card' | 'plain';
}

const meta: Meta<Args> = {
  title: 'Elements/graph-explorer',
  component: 'graph-explorer',
  args: { id: 'ada-quill', ids: '', limit: 120, view: 'both', appearance: 'plain' },
  argTypes: {
    view: { control: 'inline-radio', options: ['picture', 'list', 'both'] },
    appearance: { control: 'inline-radio', options: ['card', 'plain'] },
  },
  render: ({ source, id, ids, limit, view, appearance }) =>
    html`<graph-explorer
      loading="eager"
      researcher=${id}
      researchers=${ids}
      limit=${limit}
      view=${view}
      appearance=${appearance}
      .source=${source}
    ></graph-explorer>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The explorer of a story, once it shows its list and what comes after it. */
async function explorerIn(canvas: HTMLElement): Promise<GraphExplorer> {
  const explorer = canvas.querySelector<GraphExplorer>('graph-explorer');
  if (explorer === null) throw new Error('There is no graph-explorer in this story.');
  while (explorer.renderRoot.querySelector('[data-node]') === null) {
    await new Promise(requestAnimationFrame);
  }
  return explorer;
}

/** Presses a part, as soon as it is there, whose text begins so. */
async function press(explorer: GraphExplorer, selector: string, text = ''): Promise<void> {
  for (;;) {
    const found = [...explorer.renderRoot.querySelectorAll<HTMLElement>(selector)].find((each) =>
      each.textContent.trim().startsWith(text),
    );
    if (found !== undefined) {
      found.click();
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}

export const Ready: Story = { args: { source: graphs() } };

export const List: Story = { args: { source: graphs(), view: 'list' } };

export const Card: Story = { args: { source: graphs(), view: 'list', appearance: 'card' } };

export const Selected: Story = {
  args: { source: graphs(), view: 'list' },
  play: async ({ canvasElement }) => {
    await press(await explorerIn(canvasElement), '[data-node]', '李明月');
  },
};

export const Why: Story = {
  name: 'Selected, and why connected',
  args: { source: graphs(), view: 'list' },
  play: async ({ canvasElement }) => {
    const explorer = await explorerIn(canvasElement);
    await press(explorer, '[data-node]', '李明月');
    await press(explorer, '[part~="why"]');
  },
};

export const Expanded: Story = {
  args: { source: graphs(), view: 'list' },
  play: async ({ canvasElement }) => {
    const explorer = await explorerIn(canvasElement);
    await press(explorer, '[data-node]', '李明月');
    await press(explorer, '[part~="actions"] button', '10');
  },
};

export const Joint: Story = {
  name: 'Several researchers',
  args: { source: graphs(), ids: 'ada-quill josiah-carberry', view: 'list' },
};

export const Partial: Story = {
  name: 'Records left out',
  args: { source: graphs((slice) => ({ ...slice, rejected: 3 })), view: 'list' },
};

export const Capped: Story = {
  name: 'A part of a large graph',
  args: {
    source: graphs((slice) => ({ ...slice, total: 2340, truncated: true })),
    limit: 20,
    view: 'list',
  },
};

export const Large: Story = {
  name: 'Two thousand nodes',
  args: {
    source: graphs((slice) => ({
      ...slice,
      nodes: [
        ...slice.nodes,
        ...Array.from({ length: 2000 }, (_, at) =>
          node(`researcher:more-${String(at)}`, {
            label: `Somebody Else the ${String(at + 1)}th`,
            weight: 1 / (at + 2),
          }),
        ),
      ],
    })),
    view: 'list',
  },
};

export const Loading: Story = { args: { source: graphPending() } };

export const Empty: Story = {
  args: {
    source: graphs((slice) => ({ ...slice, nodes: slice.nodes.slice(0, 1), edges: [], total: 1 })),
  },
};

export const Failed: Story = {
  name: 'Error: unavailable',
  args: { source: graphFailing(new ProfileError('unavailable', 'story')) },
};

export const Stale: Story = {
  args: { source: graphFailingLater(new ProfileError('offline', 'story')), view: 'list' },
  play: ({ canvasElement }) => refreshOnceLoaded(canvasElement, 'graph-explorer'),
};

export const NotConfigured: Story = { args: { source: null } };

export const Long: Story = {
  args: { source: graphs(), id: 'long-name', view: 'list' },
};

export const RightToLeft: Story = {
  args: { source: graphs(), id: 'layla-haddad', view: 'list' },
  globals: { direction: 'rtl' },
};

export const German: Story = {
  args: { source: graphs(), view: 'list' },
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await press(await explorerIn(canvasElement), '[data-node]', '李明月');
  },
};

export const Dark: Story = {
  args: { source: graphs(), view: 'list' },
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await press(await explorerIn(canvasElement), '[data-node]', '李明月');
  },
};

/** Waits until the picture of a story is drawn, and gives what takes its keys. */
async function pictureIn(canvas: HTMLElement): Promise<HTMLElement> {
  for (;;) {
    const root = canvas.querySelector<GraphExplorer>('graph-explorer')?.renderRoot;
    const picture = root?.querySelector<HTMLElement>('[part~="canvas"]');
    if (picture && root?.querySelector('.corner') && !root.querySelector('.drawing'))
      return picture;
    await new Promise(requestAnimationFrame);
  }
}

const key = (name: string): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });

/** The keyboard has come to a neighbour and selected it. */
async function walk(canvas: HTMLElement): Promise<void> {
  const picture = await pictureIn(canvas);
  for (const name of ['Home', 'ArrowRight', 'Enter']) picture.dispatchEvent(key(name));
}

export const Picture: Story = { args: { source: graphs(), view: 'picture' } };

export const Walked: Story = {
  name: 'Walked by keyboard',
  args: { source: graphs(), view: 'picture' },
  play: ({ canvasElement }) => walk(canvasElement),
};

export const WalkedDark: Story = {
  name: 'Walked by keyboard, dark',
  args: { source: graphs() },
  globals: { scheme: 'dark' },
  play: ({ canvasElement }) => walk(canvasElement),
};

export const PictureRightToLeft: Story = {
  name: 'Picture, right to left',
  args: { source: graphs(), id: 'layla-haddad' },
  globals: { direction: 'rtl' },
};

export const Keys: Story = {
  args: { source: graphs() },
  play: async ({ canvasElement }) => {
    await pictureIn(canvasElement);
    await press(await explorerIn(canvasElement), '.tool', 'Keys');
  },
};

export const TakenAlong: Story = {
  name: 'What can be taken along',
  args: { source: graphs() },
  play: async ({ canvasElement }) => {
    await press(await explorerIn(canvasElement), '[part~="take-along"]');
  },
};

export const FullWindow: Story = {
  name: 'In the whole window',
  args: { source: graphs() },
  play: async ({ canvasElement }) => {
    await pictureIn(canvasElement);
    await press(await explorerIn(canvasElement), '[part~="full-window"]');
  },
};

export const InGerman: Story = {
  name: 'Picture in German',
  args: { source: graphs() },
  globals: { language: 'de' },
  play: ({ canvasElement }) => walk(canvasElement),
};
