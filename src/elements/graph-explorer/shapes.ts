/** The kinds of nodes as shapes: told apart also without colour. */
import { svg, html, type TemplateResult } from 'lit';
import type { GraphNodeKind } from '../../core/index.ts';

const SHAPES: Readonly<Record<GraphNodeKind, TemplateResult>> = {
  researcher: svg`<circle cx="7" cy="7" r="5.5"/>`,
  work: svg`<rect x="2" y="2" width="10" height="10" rx="2.5"/>`,
  topic: svg`<path d="M7 .8 13.2 7 7 13.2 .8 7Z"/>`,
  institution: svg`<path d="M7 1.5 13.2 12.5H.8Z"/>`,
};

/** A shape that stands beside its word. */
export const shape = (kind: GraphNodeKind): TemplateResult =>
  html`<svg class="shape ${kind}" viewBox="0 0 14 14" aria-hidden="true">${SHAPES[kind]}</svg>`;
