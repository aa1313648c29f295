import type { GraphDirection, GraphPictureWords } from '../../graph-words.ts';
import { plural } from './plural.ts';

const TOWARDS: Readonly<Record<GraphDirection, string>> = {
  left: 'further left',
  right: 'further right',
  up: 'further up',
  down: 'further down',
};

export const enGraphPicture: GraphPictureWords = {
  graph: 'graph',
  pictureOf: (name, nodes, edges) => `${name}: ${nodes} nodes, ${edges} connections`,
  pictureHelp:
    'Arrow keys walk from node to neighbour. Enter selects a node, Shift and Enter a second one. Plus and minus zoom, 0 shows everything. Escape leaves the picture.',
  keys: 'Keys',
  keyTable: [
    ['← → ↑ ↓', 'to the next node'],
    ['Enter', 'select; once more: to its details'],
    ['Shift + Enter', 'select a second one'],
    ['+ −', 'zoom'],
    ['0', 'show everything'],
    ['Esc', 'leave the picture'],
  ],
  drawing: 'Drawing the picture…',
  inPage: 'This page allows no work in the background; large graphs take longer here.',

  pictureTools: 'Picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomed: (percent) => `Zoom ${percent} %`,
  fit: 'Fit',
  fitted: 'Everything is in view.',
  arrange: 'Arrange anew',
  arranged: 'Arranged anew.',

  walked: (name, kind, connection, n) =>
    `${name}, ${kind}, ${connection}; ${n} ${plural(n, 'connection', 'connections')}`,
  noneTowards: (direction) => `Nothing ${TOWARDS[direction]}.`,
  toolsOf: (name) => `With ${name}`,
  pin: 'Pin',
  unpin: 'Unpin',
  pinned: (name) => `${name} stays where it is.`,
  unpinned: (name) => `${name} can move again.`,
  addSome: 'Add neighbours',
  takeAway: 'Take away',
  onlyThis: 'Only this',

  openFull: 'Open full explorer',
  closeFull: 'Close full explorer',
  isFull: 'The explorer fills the window.',

  takeAlong: 'Take it along',
  forms: {
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    nodes: 'Table of nodes (CSV)',
    edges: 'Table of connections (CSV)',
    graphml: 'Graph (GraphML)',
    json: 'Data (JSON)',
  },
  copyLink: 'Copy a link to this view',
  copied: 'The link is copied.',
  copyByHand: 'Copy this link:',
  saved: (file) => `Saved as ${file}.`,
  notSaved: 'This could not be made. Another form may work.',
};
