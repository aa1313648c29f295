/** Works on paper, from when the first are on the screen. */
import type { LitElement } from 'lit';
import { addStyles } from '../../internal/late-styles.ts';
import { css } from '../../styles/css.ts';

const paperStyles = css`
  @media print {
    .cut {
      display: block;
      -webkit-line-clamp: none;
      line-clamp: none;
    }
    .toggle,
    .inline {
      display: none !important;
    }
    /* Where a link leads is written out; a DOI says it by itself. */
    .written::after,
    [part='open-access'] a::after,
    [part='pdf'] a::after,
    [part='versions'] a::after,
    .notice a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .title .written::after {
      font-size: 0.8125rem;
    }
    .abstract,
    .authors,
    .facts {
      max-inline-size: none;
    }
    .title,
    .meta {
      break-after: avoid;
    }
    .work {
      padding-block: calc(3 * var(--_space));
      border: 0;
      break-inside: avoid;
    }
    .work:last-child {
      border: 0;
    }
  }
`;

/** Elements that are on a page, and so may be printed. */
const hosts = new Set<LitElement>();
const followed = new WeakSet<LitElement>();
let media: MediaQueryList | undefined;
let isAboutTo = false;

export const isPrinting = (): boolean => isAboutTo || media?.matches === true;

function update({ type }: Event): void {
  isAboutTo = type === 'beforeprint';
  for (const host of hosts) host.requestUpdate();
}

function listen(): void {
  if (media !== undefined) return;
  media = matchMedia('print');
  media.addEventListener('change', update);
  // Before the page is laid out for paper, whereas the media may change only with the next frame.
  addEventListener('beforeprint', update);
  addEventListener('afterprint', update);
}

/** Renders the element anew whenever it goes to paper, and when it is back. */
export function follow(host: LitElement): void {
  if (followed.has(host)) return;
  followed.add(host);
  listen();
  addStyles(host, paperStyles);
  let rendered = false;
  host.addController({
    hostConnected() {
      hosts.add(host);
      if (rendered !== isPrinting()) host.requestUpdate();
    },
    hostUpdate() {
      rendered = isPrinting();
    },
    hostDisconnected() {
      hosts.delete(host);
    },
  });
}
