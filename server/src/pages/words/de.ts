import type { PageWords } from './words.ts';

const waiting = (seconds: number): string => {
  if (seconds < 90) return seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} Minuten` : `${Math.ceil(minutes / 60)} Stunden`;
};

const DAY = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' });

export const de: PageWords = {
  language: 'de',
  askedBy: (site) => `Angefragt von ${site}`,
  onlyOutcome: 'Diese Seite erfährt nur, wie Sie sich hier entscheiden, und nicht, wer Sie sind.',
  signedInAs: (name) => `Angemeldet als ${name}`,
  signOut: 'Abmelden',
  signInWith: (issuer) => `Anmelden mit ${issuer}`,
  noSignIn: 'Die Anmeldung ist hier nicht eingerichtet; deshalb ist noch nichts möglich.',
  orcidOf: (orcid) => `ORCID iD ${orcid}`,
  cancel: 'Abbrechen',
  backToProfile: 'Zurück zum Profil',
  tryAgain: 'Noch einmal versuchen',
  mayClose: 'Sie können dieses Fenster schließen.',
  nothingChanged: 'Es wurde nichts geändert.',
  wasSignedOut:
    'Sie wurden inzwischen abgemeldet, deshalb ist nichts geschehen. Melden Sie sich an und versuchen Sie es noch einmal.',
  yourWords: 'Ihr Text, zum Kopieren',
  optional: 'freiwillig',
  lengths: (least, most) => `${least} bis ${most} Zeichen`,
  upTo: (most) => `höchstens ${most} Zeichen`,

  follow: {
    signInTo: (name) => `Anmelden, um ${name} zu folgen`,
    heading: (name) => `${name} folgen?`,
    about:
      'Sie werden als eine der folgenden Personen gezählt. Niemandem wird gezeigt, dass Sie es sind, und Sie können jederzeit aufhören.',
    confirm: 'Folgen',
    alreadyHeading: (name) => `Sie folgen ${name}`,
    stop: 'Nicht mehr folgen',
    keep: 'Weiter folgen',
    followers: (n) => (n === 1 ? '1 Person folgt' : `${n} Personen folgen`),
    feed: 'Ohne Konto: neue Veröffentlichungen als Atom-Feed',
    done: (name) => `Sie folgen ${name}`,
    stopped: (name) => `Sie folgen ${name} nicht mehr`,
  },
  claim: {
    signInTo: (name) => `Anmelden, um den Datensatz von ${name} zu beanspruchen`,
    heading: (name) => `Sind Sie ${name}?`,
    about:
      'Mit dem Anspruch sagen Sie, dass dieser Autorendatensatz Sie beschreibt. Er wird dann als beansprucht gezeigt, man kann Sie zur Zusammenarbeit einladen, und nur Sie lesen diese Einladungen.',
    confirm: 'Datensatz beanspruchen',
    own: (orcid) =>
      `Sie haben sich mit der ORCID iD ${orcid} angemeldet, und sie steht in diesem Datensatz. Ihr Anspruch wird sofort bestätigt.`,
    review:
      'Ein Mensch sieht sich Ihren Nachweis an, bevor der Anspruch bestätigt wird. Bis dahin steht am Datensatz, dass ein Anspruch geprüft wird.',
    disputes:
      'Jemand anderes hat diesen Datensatz beansprucht. Mit Ihrem Anspruch gilt er als strittig, bis es geklärt ist; niemand verliert dadurch etwas.',
    mine: {
      none: '',
      pending: 'Ihr Anspruch wird geprüft. Sie können Ihren Nachweis hier ersetzen.',
      approved: 'Sie haben diesen Datensatz beansprucht.',
      refused: 'Ihr früherer Anspruch wurde abgelehnt. Sie können einen anderen Nachweis senden.',
    },
    kind: 'Woran lässt es sich erkennen?',
    kinds: {
      'orcid-record': 'An meinem ORCID-Eintrag',
      'institution-page': 'An einer Seite meiner Einrichtung',
      publication: 'An einer meiner Veröffentlichungen',
      'personal-page': 'An einer eigenen Seite',
      other: 'An etwas anderem',
    },
    text: 'In Ihren Worten',
    url: 'Adresse einer Seite, die es zeigt',
    evidenceWanted: 'Schreiben Sie etwas dazu, nennen Sie die Adresse einer Seite, oder beides.',
    textWrong: 'Das muss reiner Text von höchstens 1000 Zeichen sein.',
    urlWrong: 'Das muss eine Adresse sein, die mit https:// oder http:// beginnt.',
    approved: (name) => `Sie haben den Datensatz von ${name} beansprucht`,
    pending: 'Ihr Anspruch wurde gesendet und wird geprüft',
    disputed: 'Ihr Anspruch wurde gesendet; der Datensatz gilt als strittig, bis es geklärt ist',
    close: 'Schließen',
    notMe: 'Das bin ich nicht',
    anError: 'Fehler melden',
  },
  invite: {
    signInTo: (name) => `Anmelden, um ${name} einzuladen`,
    heading: (name) => `${name} zur Zusammenarbeit einladen`,
    about:
      'Ihr Name wird mitgesendet, und Ihre ORCID iD, wenn Sie sich mit ihr angemeldet haben. E-Mail-Adressen werden weder gezeigt noch gespeichert.',
    confirm: 'Einladung senden',
    locked: 'Einladungen sind möglich, sobald die Person diesen Datensatz beansprucht hat.',
    notOpen: 'Diese Person ist zurzeit nicht offen für eine Zusammenarbeit.',
    purpose: 'Anlass',
    purposes: {
      'joint-work': 'Gemeinsame Arbeit',
      'data-or-methods': 'Daten oder Methoden',
      review: 'Ein Gutachten',
      talk: 'Ein Vortrag',
      mentoring: 'Mentoring',
      other: 'Etwas anderes',
    },
    topic: 'Thema',
    text: 'Nachricht',
    textWrong: 'Das muss reiner Text dieser Länge sein.',
    sent: (name) => `Ihre Einladung an ${name} wurde gesendet`,
  },
  report: {
    signInTo: (name) => `Anmelden, um etwas zu ${name} zu melden`,
    heading: (name) => `Etwas zu ${name} melden`,
    about: 'Wer diesen Dienst betreibt, liest es. Am Profil wird es nicht gezeigt.',
    confirm: 'Meldung senden',
    kind: 'Was stimmt nicht?',
    kinds: {
      'not-me': 'Ich werde hier genannt, und das bin ich nicht',
      error: 'In diesem Datensatz ist etwas falsch',
    },
    text: 'Worauf geachtet werden soll',
    done: 'Ihre Meldung wurde gesendet',
  },

  account: {
    link: 'Ihr Konto',
    heading: 'Ihr Konto',
    about:
      'Was Sie bei diesem Dienst getan haben, was er von Ihnen aufbewahrt, und wie Sie es mitnehmen oder löschen. Niemand sonst sieht diese Seite.',
    signIn: 'Anmelden, um Ihr Konto zu sehen',
    follows: 'Sie folgen',
    claims: 'Ihre Ansprüche',
    received: 'Einladungen an Sie',
    sent: 'Einladungen von Ihnen',
    none: {
      follows: 'Zurzeit niemandem.',
      claims: 'Sie haben keinen Datensatz beansprucht.',
      received: 'Keine. Sie kommen, sobald Ihr Anspruch auf einen Datensatz bestätigt ist.',
      sent: 'Keine.',
    },
    newest: 'Neueste',
    older: 'Ältere',
    since: 'seit dem',
    claimed: 'beansprucht am',
    day: (date) => DAY.format(date),
    stop: (name) => `${name}: Nicht mehr folgen`,
    claimStates: {
      pending: 'Wird geprüft.',
      approved: 'Bestätigt.',
      refused: 'Abgelehnt.',
    },
    openClaim: 'Öffnen',
    from: (name) => `Von ${name}`,
    to: 'An',
    keeps: {
      heading: 'Was von Ihnen aufbewahrt wird',
      about:
        'Dazu die Listen oben, Ihre Nachweise, und wann Sie was getan haben. Keine E-Mail-Adresse. In der Datei steht alles.',
      name: 'Name',
      orcid: 'ORCID iD',
      institution: 'Einrichtung',
      place: 'Sie melden sich an mit',
      subject: 'Dort bekannt als',
      sessions: 'Offene Anmeldungen',
      reports: 'Ihre Meldungen',
      notes: 'Vermerke zu dem, was Sie taten',
    },
    download: 'Alles herunterladen (JSON)',
    erase: {
      link: 'Alles löschen…',
      heading: 'Alles löschen, was von Ihnen aufbewahrt wird?',
      about:
        'Ihr Konto, wem Sie folgen, Ihre Ansprüche, die von Ihnen gesendeten Einladungen und Ihre Meldungen werden sofort gelöscht, und Sie werden überall abgemeldet. Einladungen, die nur Sie lesen konnten, verschwinden ebenfalls. Das lässt sich nicht rückgängig machen.',
      stays:
        'Es bleibt, dass etwas geschehen ist, ohne durch wen; und für höchstens einen Tag, unter einem Hashwert, wie viel Sie noch tun dürfen.',
      confirm: 'Alles löschen',
      keep: 'Mein Konto behalten',
      done: 'Alles wurde gelöscht',
      gone: ({ follows, claims, invitations }) =>
        `Sie sind abgemeldet. Gelöscht: wem Sie folgten (${follows}), Ansprüche (${claims}), gesendete Einladungen (${invitations}).`,
    },
  },

  problems: {
    heading: 'Das hat nicht geklappt',
    badLink:
      'Dieser Link ist beschädigt oder unvollständig. Gehen Sie zurück auf die Seite, von der Sie kamen.',
    unknown: 'Diese Person ist hier nicht bekannt',
    unknownAbout: 'Der Datensatz wurde vielleicht mit einem anderen vereinigt oder entfernt.',
    tooOften: (seconds) =>
      `Das geschah in kurzer Zeit zu oft. In ${waiting(seconds)} ist es wieder möglich.`,
    notFromHere:
      'Das kam nicht von einer Seite dieses Dienstes, oder die Seite war zu alt. Es wurde nichts geändert.',
    tooLarge: 'Das war mehr, als gesendet werden kann. Es wurde nichts geändert.',
    failed: 'Auf dieser Seite ging etwas schief; es wurde notiert. Es wurde nichts geändert.',
    away: 'Der Dienst ist zurzeit nicht erreichbar. Versuchen Sie es in einer Weile noch einmal.',
    signIn: {
      declined: 'Sie haben sich nicht angemeldet. Es wurde nichts geändert.',
      unavailable: 'Die Anmeldestelle antwortet zurzeit nicht. Es wurde nichts geändert.',
      failed: 'Die Anmeldung ließ sich nicht bestätigen; Sie sind nicht angemeldet.',
      lost: 'Diese Anmeldung begann in einem anderen Browser oder vor zu langer Zeit; Sie sind nicht angemeldet.',
    },
  },
};
