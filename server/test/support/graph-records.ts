/** Somebody's works in the record format, made up so that every rule of the graph's ranking has a case. */
const PLACES = [
  'University of Somewhere',
  'Institut für Beispiele',
  'Archive, of Sounds!',
  '某某大学',
];

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const person = (at: number) => `person-${String(at).padStart(3, '0')}`;

/** Lengths of bylines beside Ada: most are short, some count less, one counts nearly nothing. */
const LENGTHS = [0, 1, 2, 2, 3, 3, 4, 5, 8, 29, 30, 45, 60, 60, 250];

/** A file in which Ada, whose id is `ada`, is on all of the works. */
export function adaAndHerWorks(count = 60): { researchers: object[]; works: object[] } {
  const next = numbers(7);
  const works = Array.from({ length: count }, (_, at) => {
    const length = LENGTHS[at % LENGTHS.length] ?? 0;
    // Few people come often, many come once.
    const others = Array.from({ length }, () => person(next(length > 20 ? 300 : 1 + next(40))));
    const authors = ['ada', ...others];
    const year = at % 11 === 0 ? null : 1995 + next(30);
    return {
      id: `work-${String(at).padStart(3, '0')}`,
      title: at % 17 === 0 ? null : `On the matter of ${at}`,
      year,
      date: year === null || at % 3 === 0 ? null : `${year}-0${1 + next(9)}-1${next(9)}`,
      venue: at % 4 === 0 ? null : 'Annals of Examples',
      url: at % 5 === 0 ? null : `https://journal.example/${at}`,
      authorships: authors.map((id, place) => ({
        id: place % 13 === 12 ? null : id,
        name: `Name of ${id}`,
        orcid: null,
        affiliations: next(3) === 0 ? [] : [PLACES[next(PLACES.length)] ?? ''],
        corresponding: false,
      })),
      authorCount: at % 15 === 9 ? 400 : null,
      citations:
        at % 7 === 0 ? null : { count: next(12) ** 2, source: 'Made-up counts', asOf: null },
      topics: Array.from(new Set([next(8), next(8)]), (topic) => ({
        id: `topic-${topic}`,
        name: `Topic ${topic}`,
      })),
    };
  });
  const place = { ror: '04znxe670', country: 'PL', current: false };
  const affiliations = [
    { ...place, name: 'University of Somewhere', from: 2004, to: 2011 },
    { ...place, name: 'Somewhere Else', from: 2012, to: null, current: true },
    { ...place, name: 'Long Ago', from: 1990, to: 1994 },
  ];
  return { researchers: [{ id: 'ada', name: 'Ada Quill', affiliations }], works };
}
