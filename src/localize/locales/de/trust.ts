/** What the trust in a record rests on, in German. */
import type { TrustBand } from '../../../core/index.ts';

export const bands: Record<TrustBand, string> = {
  sparse: 'dünn',
  emerging: 'im Aufbau',
  established: 'gefestigt',
  strong: 'stark',
  confirmed: 'bestätigt',
};

/** Present and absent wording of each yes-or-no signal, or a function of the count. */
export const statements: Readonly<
  Record<string, readonly [present: string, absent: string] | ((n: number) => string)>
> = {
  'public-record': [
    'Das Profil ist einem öffentlichen Autorendatensatz zugeordnet.',
    'Das Profil ist keinem öffentlichen Autorendatensatz zugeordnet.',
  ],
  'identified-works': (n) =>
    n === 1
      ? 'Ein Werk lässt sich über eine DOI oder eine andere dauerhafte Kennung nachschlagen.'
      : `${n} Werke lassen sich über eine DOI oder eine andere dauerhafte Kennung nachschlagen.`,
  'publication-years': (n) =>
    n === 1
      ? 'Diese Werke erschienen in einem Jahr.'
      : `Diese Werke erschienen in ${n} verschiedenen Jahren.`,
  'close-collaborators': (n) =>
    n === 1
      ? 'Eine Person hat wiederholt mit dieser Autorin oder diesem Autor veröffentlicht.'
      : `${n} Personen haben wiederholt mit dieser Autorin oder diesem Autor veröffentlicht.`,
  orcid: ['Der Datensatz trägt eine ORCID iD.', 'Der Datensatz trägt keine ORCID iD.'],
  affiliation: [
    'Eine Quelle nennt eine Zugehörigkeit.',
    'Es wurde keine Zugehörigkeit übernommen.',
  ],
  claimed: [
    'Ein angemeldetes Konto hat den Datensatz beansprucht.',
    'Kein Anspruch auf diesen Datensatz gilt.',
  ],
  authenticated: [
    'Das Konto ist mit der ORCID iD oder der Einrichtung des Datensatzes bestätigt.',
    'Kein Konto ist mit der ORCID iD oder der Einrichtung des Datensatzes bestätigt.',
  ],
  'institution-confirmed': [
    'Die Einrichtung bestätigt den Datensatz.',
    'Keine Einrichtung hat den Datensatz bestätigt.',
  ],
  'consistent-identity': [
    'Anmeldung, ORCID iD und Zugehörigkeit stimmen überein.',
    'Anmeldung, ORCID iD und Zugehörigkeit lassen sich noch nicht vergleichen.',
  ],
};

export const raises: Readonly<Record<string, string>> = {
  'public-record': 'Das Profil einem öffentlichen Autorendatensatz zuordnen.',
  'identified-works': 'Jedes weitere Werk mit dauerhafter Kennung bringt einen Punkt, bis zu 12.',
  'publication-years': 'Jedes weitere Jahr mit einem Werk bringt einen Punkt, bis zu 8.',
  'close-collaborators': 'Jede weitere enge Zusammenarbeit bringt einen Punkt, bis zu 6.',
  orcid: 'Eine ORCID iD mit dem Datensatz verbinden.',
  affiliation: 'Eine Zugehörigkeit aus ORCID oder von der Einrichtung übernehmen.',
  claimed: 'Die Person meldet sich an und beansprucht den Datensatz.',
  authenticated: 'Die Person meldet sich mit der ORCID iD oder über die Einrichtung an.',
  'institution-confirmed': 'Die Einrichtung bestätigt den Datensatz.',
  'consistent-identity':
    'Den Datensatz mit einer ORCID iD beanspruchen, die die Einrichtung nennt.',
};
