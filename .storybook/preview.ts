/// <reference types="vite/client" />
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

// Made by `npm run manifest`; a glob, so that types are checked also before it is there.
const manifests = import.meta.glob('../custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const word = (value: unknown, fallback: string): string =>
  typeof value === 'string' && value !== '' ? value : fallback;

const preview: Preview = {
  // A page of documentation for every element, out of its class comment.
  tags: ['autodocs'],
  parameters: {
    // Violations are listed in the panel; the tests are what fails on them.
    a11y: { test: 'todo' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', 'Elements'] } },
  },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        title: 'Scheme',
        items: ['light', 'dark'],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        title: 'Language',
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: {
        icon: 'transfer',
        title: 'Direction',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the space that the page gives to the element',
      toolbar: {
        icon: 'grow',
        title: 'Width',
        items: ['100%', '320px', '480px', '768px'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light', language: 'en', direction: 'ltr', width: '100%' },
  decorators: [
    (story, { globals }) => html`
      <div
        class="story-page"
        lang=${word(globals['language'], 'en')}
        dir=${word(globals['direction'], 'ltr')}
        style=${styleMap({ colorScheme: word(globals['scheme'], 'light') })}
      >
        <div style=${styleMap({ maxInlineSize: word(globals['width'], '100%') })}>${story()}</div>
      </div>
    `,
  ],
};

export default preview;
