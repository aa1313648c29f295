import type { NoticeKind } from '../../core/index.ts';
import type { Messages } from '../messages.ts';
import { bands, raises, statements } from './de/trust.ts';

const types: Readonly<Record<string, string>> = {
  article: 'Artikel',
  preprint: 'Preprint',
  'proceedings-article': 'Tagungsbeitrag',
  book: 'Buch',
  'book-chapter': 'Buchkapitel',
  dissertation: 'Dissertation',
  dataset: 'Datensatz',
  software: 'Software',
  report: 'Bericht',
  review: 'Übersichtsartikel',
  'peer-review': 'Gutachten',
  editorial: 'Editorial',
  letter: 'Leserbrief',
  erratum: 'Berichtigung',
  retraction: 'Rücknahme',
  standard: 'Norm',
  'reference-entry': 'Lexikoneintrag',
  paratext: 'Paratext',
  'supplementary-materials': 'Ergänzendes Material',
  grant: 'Förderung',
  other: 'Sonstiges',
};

const notices: Readonly<Record<NoticeKind, string>> = {
  retracted: 'Zurückgezogen',
  concern: 'Mit Bedenken versehen',
  withdrawn: 'Vor dem Erscheinen zurückgenommen',
  corrected: 'Berichtigt',
  reinstated: 'Wieder in Kraft',
};

const accessStatuses: Readonly<Record<string, string>> = {
  diamond: 'Diamant',
  gold: 'Gold',
  hybrid: 'Hybrid',
  bronze: 'Bronze',
  green: 'Grün',
  closed: '',
};

const werke = (n: number): string => (n === 1 ? 'Werk' : 'Werke');

/** German. */
export const de: Messages = {
  locale: 'de',

  loadingProfile: 'Das Profil wird geladen.',
  loadingWorks: 'Die Veröffentlichungen werden geladen.',
  failed: 'Das konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  errors: {
    'not-configured':
      'Für dieses Element ist kein Profildienst angegeben. Wer die Seite betreut, kann ihn im Attribut api nennen.',
    'not-found': 'Der Profildienst kennt diese Person nicht.',
    offline:
      'Der Profildienst ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    timeout: 'Der Profildienst hat zu lange nicht geantwortet.',
    'rate-limited': 'Der Profildienst bittet um Geduld. Versuchen Sie es gleich noch einmal.',
    'budget-spent':
      'Der Profildienst hat sein Tageskontingent verbraucht. Versuchen Sie es morgen wieder.',
    refused: 'Der Profildienst erlaubt dieser Seite nicht, das Profil zu lesen.',
    unavailable: 'Der Profildienst ist gestört. Versuchen Sie es gleich noch einmal.',
    malformed: 'Der Profildienst hat eine unlesbare Antwort geschickt.',
    unsupported: 'Diese Quelle bietet nicht an, was hier stehen würde.',
  },
  invalidId: {
    missing:
      'Es ist keine Person angegeben. Wer die Seite betreut, kann sie im Attribut researcher nennen.',
    checksum: 'Diese ORCID iD enthält einen Tippfehler: Die Prüfziffer passt nicht.',
    shape: 'Das ist keine Kennung einer Person.',
  },
  aboutWork: {
    'not-found': 'Der Profildienst kennt dieses Werk nicht.',
    missing: 'Es ist kein Werk genannt. Wer die Seite pflegt, kann es im Attribut work angeben.',
    shape: 'Das ist keine Kennung eines Werks.',
  },
  retryAfter: (seconds) =>
    `Der Profildienst bittet um Geduld. Versuchen Sie es in ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} noch einmal.`,
  stale: (when) => `Stand: ${when}. Neuere Daten konnten nicht geladen werden.`,

  affiliationNotImported: 'Zugehörigkeit nicht übernommen',
  noAffiliation: 'Keine Zugehörigkeit',
  openToCollaborate: 'Offen für Zusammenarbeit',
  orcidNotAuthenticated: 'nicht von der Person bestätigt',
  metric: (kind, value, source, asOf) => `${kind}: ${value} (${source}${asOf && `, ${asOf}`})`,

  trust: (score, band) => `Vertrauen ${score} – ${bands[band]}`,
  verification: (level) => `Prüfstufe L${level}`,
  levelMeaning: {
    0: 'Kein öffentlicher Datensatz.',
    1: 'Einem öffentlichen Autorendatensatz zugeordnet.',
    2: 'Von einem angemeldeten Konto beansprucht.',
    3: 'Beansprucht von einem Konto, das mit der ORCID iD oder der Einrichtung des Datensatzes bestätigt ist.',
    4: 'Von der Einrichtung bestätigt.',
  },
  claim: {
    unclaimed: 'Nicht beansprucht',
    pending: 'Anspruch in Prüfung',
    claimed: 'Beansprucht',
    disputed: 'Anspruch strittig',
  },
  follow: 'Folgen',
  followResearcher: 'Dieser Person folgen',
  feed: 'Feed neuer Veröffentlichungen',
  followers: () => 'Follower',
  includingYou: 'mit Ihnen',
  claimAbout:
    'Wer den Datensatz beansprucht, verbindet ihn mit dem eigenen Forschungsprofil und kann dann direkt angesprochen werden.',
  logInToClaim: 'Anmelden und beanspruchen',
  claimThis: 'Diesen Datensatz beanspruchen',
  claimStates: {
    pending: 'Jemand hat diesen Datensatz beansprucht. Der Anspruch wird geprüft.',
    claimed: 'Der Datensatz ist von der Person beansprucht, die er beschreibt.',
    disputed: 'Mehr als eine Person beansprucht diesen Datensatz. Das wird gerade geprüft.',
  },
  claimAsWell: 'Dieser Datensatz ist meiner',
  notMe: 'Das bin ich nicht',
  reportError: 'Einen Fehler melden',
  inviteLocked: {
    unclaimed: 'Direkte Einladungen sind möglich, sobald jemand diesen Datensatz beansprucht hat.',
    pending: 'Direkte Einladungen sind möglich, sobald der Anspruch geprüft ist.',
    disputed: 'Direkte Einladungen sind erst möglich, wenn der Anspruch nicht mehr strittig ist.',
    closed: 'Diese Person ist zurzeit nicht offen für Einladungen.',
  },
  inviteAbout:
    'Eine kurze Nachricht mit Zweck und Thema. Sie kommt in den Posteingang beim Profildienst; E-Mail-Adressen sieht niemand.',
  writeInvitation: 'Zur Zusammenarbeit einladen',
  cancel: 'Abbrechen',
  optional: 'freiwillig',
  lengthOf: (n, most) => `${n} von ${most} Zeichen`,
  evidenceAsk:
    'Woran ist zu sehen, dass dies Ihr Datensatz ist? Gelesen wird das bei der Prüfung; veröffentlicht wird es nicht.',
  evidenceKind: 'Beleg',
  evidenceKinds: {
    'orcid-record': 'Mein ORCID-Eintrag',
    'institution-page': 'Eine Seite meiner Einrichtung',
    publication: 'Eine Veröffentlichung',
    'personal-page': 'Eine eigene Seite',
    other: 'Etwas anderes',
  },
  evidenceText: 'In Ihren Worten',
  evidenceUrl: 'Wo es zu sehen ist',
  evidenceMissing: 'Bitte sagen Sie etwas dazu, oder nennen Sie eine Adresse.',
  sendClaim: 'Anspruch absenden',
  invitePurpose: 'Zweck',
  invitePurposes: {
    'joint-work': 'Gemeinsame Arbeit',
    'data-or-methods': 'Daten oder Methoden',
    review: 'Ein Gutachten',
    talk: 'Ein Vortrag',
    mentoring: 'Mentoring',
    other: 'Etwas anderes',
  },
  inviteTopic: 'Thema',
  inviteText: 'Nachricht',
  sendInvitation: 'Einladung absenden',
  claimed: {
    unclaimed: 'Dieser Datensatz ist nicht beansprucht.',
    pending: 'Ihr Anspruch ist abgeschickt. Alle sehen, dass er geprüft wird.',
    claimed: 'Ihr Anspruch ist anerkannt.',
    disputed:
      'Ihr Anspruch ist abgeschickt. Auch jemand anderes beansprucht diesen Datensatz; das wird geprüft.',
  },
  invited: (name) => `Ihre Einladung an ${name} ist abgeschickt.`,
  continueIn: (host) => `Weiter geht es im Fenster von ${host}.`,
  unanswered:
    'Aus dem Fenster kam keine Antwort. Was hier steht, ist der Stand des Profildienstes.',
  followed: (name) => `Sie folgen ${name}.`,
  unfollowed: (name) => `Sie folgen ${name} nicht mehr.`,
  refusals: {
    400: 'Der Profildienst konnte damit nichts anfangen. Bitte prüfen Sie die Angaben.',
    401: 'Dafür müssen Sie angemeldet sein. Bitte melden Sie sich an und versuchen Sie es noch einmal.',
    403: 'Ihr Konto darf das hier nicht.',
    409: 'Das geht zurzeit nicht: Der Stand beim Profildienst hat sich geändert.',
  },
  retryAt: (when) => `Der Profildienst bittet um Geduld. Ab ${when} geht es wieder.`,
  trustUnknown: 'Diese Quelle beurteilt kein Vertrauen.',
  evidence: 'Die Belege',
  close: 'Schließen',
  statement: ({ code, count, points, statement }) => {
    const words = statements[code];
    if (words === undefined) return statement;
    return typeof words === 'function' ? words(count ?? 0) : words[points > 0 ? 0 : 1];
  },
  raise: ({ code, raise }) => (raise === null ? '' : (raises[code] ?? raise)),
  points: (points, maximum) => `${points} von ${maximum}`,
  asserted: (by, asOf) =>
    by === 'nobody yet' ? 'Noch von niemandem belegt' : `Beleg: ${by}${asOf && `, ${asOf}`}`,
  check: 'Nachprüfen',
  total: 'Summe',

  counts: {
    works: (n) => (n === 1 ? 'Werk' : 'Werke'),
    followers: () => 'Follower',
    topics: (n) => (n === 1 ? 'Thema' : 'Themen'),
    collaborators: (n) => (n === 1 ? 'enge Zusammenarbeit' : 'enge Zusammenarbeiten'),
  },
  notKnown: 'nicht bekannt',

  loadingPeople: 'Die Personen werden geladen.',
  noPeople: 'Hier ist noch niemand verzeichnet.',
  searchPeople: 'Personen, Einrichtungen und Themen suchen',
  peopleShown: (shown, total) =>
    shown === total
      ? `${String(total)} ${total === 1 ? 'Person' : 'Personen'}`
      : `${String(shown)} von ${String(total)} Personen`,
  nobodyFound: 'Dazu passt niemand. Mit weniger Wörtern finden sich vielleicht mehr.',
  otherPeople: 'Weitere',
  peopleMissing: (n) =>
    n === 1
      ? 'Das Profil einer Person wurde nicht gefunden.'
      : `Die Profile von ${String(n)} Personen wurden nicht gefunden.`,

  publishedItems: (total) => (total === '1' ? '1 Veröffentlichung' : `${total} Veröffentlichungen`),
  noWorks: 'Es sind keine Veröffentlichungen verzeichnet.',
  workType: (type) => types[type] ?? type,
  untitled: 'Ohne Titel',
  retracted: notices.retracted,
  notice: (kind, when) => notices[kind] + (when && `, ${when}`),
  openAccess: 'Frei zugänglich',
  accessStatus: (status) => accessStatuses[status] ?? status,
  pdf: 'PDF',
  versions: 'Fassungen',
  cited: (n, count, source, asOf) =>
    `${n === 1 ? 'Einmal' : `${count}-mal`} zitiert (${source}${asOf && `, ${asOf}`})`,
  fewerAuthors: 'weniger Namen',
  corresponding: 'Korrespondenzadresse',
  equalContribution: 'zu gleichen Teilen beteiligt',
  moreAuthors: (n) => `und ${n} weitere`,
  showAbstract: 'Zusammenfassung zeigen',
  hideAbstract: 'Zusammenfassung verbergen',
  showMore: 'Mehr anzeigen',
  shownOf: (shown, total) => `${shown} von ${total}`,
  worksAdded: (n) =>
    n === 1 ? 'Ein weiteres Werk wird gezeigt.' : `${n} weitere Werke werden gezeigt.`,
  worksLeftOut: (n) =>
    n === 1
      ? 'Ein unvollständiger Eintrag wurde ausgelassen.'
      : `${n} unvollständige Einträge wurden ausgelassen.`,

  searchWorks: 'In diesen Werken suchen',
  sortBy: 'Sortieren',
  sorts: {
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    cited: 'Meistzitierte zuerst',
    title: 'Titel',
  },
  filters: 'Filter',
  facets: {
    type: 'Art',
    venue: 'Erschienen in',
    topic: 'Thema',
    author: 'Mitautor:in',
    access: 'Zugang',
    member: 'Person',
  },
  access: { open: 'Frei zugänglich', closed: 'Nicht frei', unknown: 'Nicht bekannt' },
  findValue: (facet) => `Finden in: ${facet}`,
  moreValues: (n) => `${n} weitere`,
  noValues: 'Hier gibt es nichts auszuwählen.',
  remove: (value) => `Filter ${value} entfernen`,
  clearAll: 'Alle entfernen',
  years: 'Jahr',
  allYears: 'Alle Jahre',
  firstYear: 'Von',
  lastYear: 'bis',
  yearBar: (years, n, count) => `${years}: ${count} ${werke(n)}`,
  worksByYear: (years) => `Werke nach Jahren. ${years}`,
  matching: (_n, count, total) => `${count} von ${total} Werken`,
  matchingSoFar: (_n, count, total) => `Bisher ${count} gefunden; durchsucht werden ${total} Werke`,
  noMatchYet: 'Bisher nichts gefunden. Die übrigen Werke werden noch geladen.',
  noMatch: 'Kein Werk passt dazu. Mit einem Filter weniger sind es mehr.',
  loadingMore: (loaded, total) => `Der Rest wird geladen: ${loaded} von ${total}`,
  loadedOnly: (loaded, total) =>
    `Nur ${loaded} von ${total} Werken konnten geladen werden; die anderen fehlen hier.`,
  showAll: 'Alle anzeigen',
  dropped: (what) =>
    `Der Link verlangt etwas, das es in dieser Liste nicht gibt; es wurde weggelassen: ${what}`,
  noYear: 'Ohne Jahr',
  noTopic: 'Ohne Thema',
  pinned: 'Ausgewählt',
  membersFailed: (names) => `Die Werke von ${names} konnten nicht geladen werden; sie fehlen hier.`,

  buildingGraph: 'Dieser Ausschnitt des Graphen wird aufgebaut',
  buildingGraphDetail:
    'BZPEER lädt die nahen Arbeiten, Personen, Themen und Einrichtungen für diese Seite.',
  noGraph: 'Es sind noch keine Verbindungen verzeichnet.',
  sections: {
    card: { label: 'Forschungsprofil' },
    snapshot: { label: 'Vertrauen', title: 'Auf einen Blick' },
    actions: { label: 'Folgen', title: 'Entscheiden, wie Sie in Verbindung bleiben' },
    identity: {
      label: 'Identität und Zusammenarbeit',
      title: 'Wie Sie mit dieser Person in Verbindung kommen',
    },
    collaboration: {
      label: 'Direkte Zusammenarbeit',
      title: 'Ein gezieltes Gespräch beginnen, wenn es passt',
    },
    graph: {
      label: 'Forschungsgraph',
      title: 'Die Forschung im Zusammenhang',
      intro:
        'Nahe Arbeiten, Themen, Einrichtungen und Mitwirkende ansehen, ohne die Seite zu verlassen.',
    },
    works: { title: 'Veröffentlichungen' },
  },
  export: () => import('./de/export.ts').then((module) => module.deExport),
  graph: () => import('./de/graph.ts').then((module) => module.deGraph),
};
