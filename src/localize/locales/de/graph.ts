import type { GraphNodeKind } from '../../../core/index.ts';
import type { GraphWords, SaidConnection, SaidReason } from '../../graph-words.ts';
import { deGraphPicture } from './graph-picture.ts';

const KINDS: Readonly<Record<GraphNodeKind, readonly [one: string, many: string]>> = {
  work: ['Werk', 'Werke'],
  researcher: ['Person', 'Personen'],
  topic: ['Thema', 'Themen'],
  institution: ['Einrichtung', 'Einrichtungen'],
};

const kind = (which: GraphNodeKind, n: number): string => KINDS[which][n === 1 ? 0 : 1];

const works = (n: number): string => `${n} ${kind('work', n)}`;

/** `5 gemeinsame Werke, 2019–2022`, as much of it as is known. */
const parts = (...all: readonly string[]): string => all.filter(Boolean).join(', ');

function connection({ kind: edge, of, other, works: n, years }: SaidConnection): string {
  const source = of === 'source';
  switch (edge) {
    case 'co-author':
      return parts(
        `${n === null ? 'gemeinsame Werke' : n === 1 ? '1 gemeinsames Werk' : `${n} gemeinsame Werke`}${other === null ? '' : ` mit ${other}`}`,
        years,
      );
    case 'authored':
      if (source) return other === null ? 'verfasst' : `verfasst: ${other}`;
      return other === null ? 'Werk' : `von ${other}`;
    case 'about':
      if (source) return other === null ? 'behandelt es' : `zum Thema ${other}`;
      return parts(
        `Thema${other === null ? (n === null ? '' : ` von ${n === 1 ? '1 Werk' : `${n} Werken`}`) : ` von ${other}`}`,
        other === null ? years : '',
      );
    case 'affiliated':
      return parts(
        source ? `zugehörig${other === null ? '' : ` zu ${other}`}` : 'Zugehörigkeit',
        years,
      );
    case 'cites':
      if (source) return other === null ? 'zitiert es' : `zitiert ${other}`;
      return other === null ? 'wird davon zitiert' : `zitiert von ${other}`;
  }
}

function reason({ kind: edge, source, target, sourceKind, works: n, years }: SaidReason): string {
  const when = years && ` (${years})`;
  switch (edge) {
    case 'co-author':
      return n === null
        ? `${source} und ${target} haben gemeinsam veröffentlicht${when}.`
        : `${source} und ${target} haben ${works(n)} gemeinsam verfasst${when}.`;
    case 'authored':
      return `${target} wurde von ${source} verfasst oder mitverfasst.`;
    case 'about':
      return sourceKind === 'work'
        ? `${source} behandelt das Thema ${target}.`
        : `${n === null ? 'Werke' : works(n)} von ${source}, Thema ${target}${when}.`;
    case 'affiliated':
      return `${source} nennt ${target} als Zugehörigkeit${when}.`;
    case 'cites':
      return `${source} zitiert ${target}.`;
  }
}

/** German. */
export const deGraph: GraphWords = {
  ...deGraphPicture,
  locale: 'de',
  kind,
  quoted: (title) => `„${title}“`,
  graphOf: (names) => `Forschungsgraph von ${names}`,

  find: 'In diesem Graphen suchen',
  found: (n) => `${n} Treffer`,
  showAs: 'Darstellung',
  views: { picture: 'Bild', list: 'Liste', both: 'Beides' },
  undo: 'Rückgängig',
  kindsShown: 'Gezeigte Arten',

  filters: 'Filter',
  years: 'Jahre der Werke',
  firstYear: 'Erstes Jahr',
  lastYear: 'Letztes Jahr',
  worksByYear: (counts) => `Werke nach Jahr: ${counts}`,

  showing: (shown, total) => (total ? `${shown} von ${total} gezeigt` : `Alle ${shown} gezeigt`),
  more: 'Mehr zeigen',
  hidden: (n) => `${n} ausgeblendet`,
  showHidden: 'Wieder einblenden',
  focused: (name) => `Nur ${name} und was damit verbunden ist`,
  showEverything: 'Alles zeigen',
  leftOut: (n) =>
    n === 1
      ? 'Ein unvollständiger Eintrag wurde ausgelassen.'
      : `${n} unvollständige Einträge wurden ausgelassen.`,
  capped: (n) => `${n} weitere wurden geschickt, mehr als dieser Graph fasst.`,
  nothingShown: 'Mit diesen Filtern wird nichts gezeigt.',
  noPicture: 'Das Bild lässt sich hier nicht zeichnen. Die Liste zeigt dasselbe.',

  columns: { kind: 'Art', name: 'Name', connection: 'Verbindung', weight: 'Gewicht' },
  weightMeaning: 'Gewicht in diesem Graphen; das größte ist 100.',
  moreRows: (n, which) =>
    which === null ? `${n} weitere Zeilen` : `${n} weitere ${kind(which, n)}`,
  centre: 'im Mittelpunkt dieses Graphen',
  unconnected: 'nicht mit dem Gezeigten verbunden',
  connection,
  via: (name, said) => `über ${name}: ${said}`,
  moreConnections: (n) => `${n} weitere`,

  detailsOf: (name) => `Zu ${name}`,
  close: 'Schließen',
  open: {
    work: 'Werk öffnen',
    researcher: 'Profil öffnen',
    topic: 'Seite öffnen',
    institution: 'Seite öffnen',
  },
  showOnPage: 'Auf dieser Seite zeigen',
  neighbours: (shown, total) =>
    total ? `${shown} von ${total} Nachbarn gezeigt` : `${shown} Nachbarn gezeigt`,
  add: 'Nachbarn hinzufügen',
  addNeighbours: (n) => `${n} Nachbarn hinzufügen`,
  choose: 'Auswählen',
  chooseNeighbours: 'Nachbarn auswählen',
  addChosen: 'Ausgewählte hinzufügen',
  noNeighbours: 'Es gibt keine weiteren Nachbarn.',
  collapse: 'Hinzugefügte entfernen',
  hide: 'Ausblenden',
  focusOn: 'Nur dies und seine Nachbarn zeigen',
  compare: 'Warum mit etwas anderem verbunden?',
  comparing: 'Wählen Sie das andere aus.',
  connections: 'Verbindungen',
  allConnections: (n) => `Alle ${n} zeigen`,
  why: 'Warum?',

  reason,
  notDirect: (a, b) => `${a} und ${b} sind nicht unmittelbar verbunden.`,
  shared: 'Beide sind verbunden mit:',
  noneShared: 'Sie haben in diesem Graphen keinen gemeinsamen Nachbarn.',
  chain: 'Ein Weg vom einen zum anderen:',
  jointWorks: 'Die Werke',
  moreWorks: (n) => `und ${n} weitere`,

  selected: (name, which, said) => `${name}, ${which}, ${said}. Einzelheiten folgen.`,
  deselected: 'Einzelheiten geschlossen.',
  expanded: (n, name) =>
    n === 1 ? `Ein Nachbar von ${name} hinzugefügt.` : `${n} Nachbarn von ${name} hinzugefügt.`,
  nothingAdded: 'Es kam nichts Neues hinzu.',
  collapsed: (name) => `Was um ${name} hinzukam, ist entfernt.`,
  hid: (name) => `${name} ist ausgeblendet.`,
  undone: 'Rückgängig gemacht.',
};
