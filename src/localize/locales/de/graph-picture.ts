import type { GraphDirection, GraphPictureWords } from '../../graph-words.ts';

const TOWARDS: Readonly<Record<GraphDirection, string>> = {
  left: 'links',
  right: 'rechts',
  up: 'oben',
  down: 'unten',
};

export const deGraphPicture: GraphPictureWords = {
  graph: 'Graph',
  pictureOf: (name, nodes, edges) => `${name}: ${nodes} Knoten, ${edges} Verbindungen`,
  pictureHelp:
    'Die Pfeiltasten führen von Knoten zu Nachbar. Die Eingabetaste wählt einen Knoten, mit der Umschalttaste einen zweiten. Plus und Minus zoomen, 0 zeigt alles. Escape verlässt das Bild.',
  keys: 'Tasten',
  keyTable: [
    ['← → ↑ ↓', 'zum nächsten Knoten'],
    ['Eingabe', 'wählen; noch einmal: zu den Einzelheiten'],
    ['Umschalt + Eingabe', 'einen zweiten wählen'],
    ['+ −', 'zoomen'],
    ['0', 'alles zeigen'],
    ['Esc', 'das Bild verlassen'],
  ],
  drawing: 'Das Bild wird gezeichnet …',
  inPage:
    'Diese Seite erlaubt keine Arbeit im Hintergrund; große Graphen brauchen hier etwas länger.',

  pictureTools: 'Bild',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomed: (percent) => `Zoom ${percent} %`,
  fit: 'Einpassen',
  fitted: 'Alles ist zu sehen.',
  arrange: 'Ordnen',
  arranged: 'Neu angeordnet.',

  walked: (name, kind, connection, n) =>
    `${name}, ${kind}, ${connection}; ${n === 1 ? '1 Verbindung' : `${n} Verbindungen`}`,
  noneTowards: (direction) => `Weiter ${TOWARDS[direction]} ist nichts.`,
  toolsOf: (name) => `Mit ${name}`,
  pin: 'Festhalten',
  unpin: 'Loslassen',
  pinned: (name) => `${name} bleibt, wo es ist.`,
  unpinned: (name) => `${name} kann sich wieder bewegen.`,
  addSome: 'Nachbarn hinzufügen',
  takeAway: 'Wieder wegnehmen',
  onlyThis: 'Nur dies',

  openFull: 'Im ganzen Fenster öffnen',
  closeFull: 'Ganzes Fenster schließen',
  isFull: 'Der Graph füllt das Fenster.',

  takeAlong: 'Mitnehmen',
  forms: {
    png: 'Bild (PNG)',
    svg: 'Zeichnung (SVG)',
    nodes: 'Tabelle der Knoten (CSV)',
    edges: 'Tabelle der Verbindungen (CSV)',
    graphml: 'Graph (GraphML)',
    json: 'Daten (JSON)',
  },
  copyLink: 'Link zu dieser Ansicht kopieren',
  copied: 'Der Link ist kopiert.',
  copyByHand: 'Diesen Link kopieren:',
  saved: (file) => `Gespeichert als ${file}.`,
  notSaved: 'Das ließ sich nicht herstellen. Eine andere Form geht vielleicht.',
};
