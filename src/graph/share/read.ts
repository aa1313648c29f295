/** A text as the state that it says: see `format.ts`. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import { FIELD, VERSION, type SharedState } from './format.ts';
import { KEY_LENGTH, readNumber } from './keys.ts';

/** Characters of a text that is read at all. */
const LONGEST = 8000;

/** Cuts a text into pieces of `length`; `null` where one is left over. */
function pieces(text: string, length: number): string[] | null {
  if (text.length % length !== 0 || !/^[\w-]*$/.test(text)) return null;
  return Array.from({ length: text.length / length }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  );
}

const keysIn = (text: string): string[] | null => pieces(text, KEY_LENGTH);

type Draft = { -readonly [K in keyof SharedState]: SharedState[K] };

/** Takes a section into the draft; `false` where it says nothing that can be understood. */
function readSection(draft: Draft, letter: string, text: string): boolean {
  switch (letter) {
    case 'k': {
      const kinds = GRAPH_NODE_KINDS.filter((kind) => text.includes(kind.charAt(0)));
      draft.kinds = new Set(kinds);
      return kinds.length === text.length;
    }
    case 'y': {
      const [, from = '', to = ''] = /^(\d{0,4})-(\d{0,4})$/.exec(text) ?? [];
      draft.from = from === '' ? null : Number(from);
      draft.to = to === '' ? null : Number(to);
      return from + to !== '' && (draft.from ?? 0) <= (draft.to ?? Infinity);
    }
    case 'm': {
      draft.steps = [...draft.steps, { id: '', asked: Number(text), chosen: null }];
      return /^[1-9]\d{0,5}$/.test(text);
    }
    case 'e': {
      const steps = pieces(text, KEY_LENGTH + 1)?.map((piece) => ({
        id: piece.slice(0, KEY_LENGTH),
        asked: readNumber(piece.slice(KEY_LENGTH)),
        chosen: null,
      }));
      draft.steps = [...draft.steps, ...(steps ?? [])];
      return steps?.every(({ asked }) => asked > 0) ?? false;
    }
    case 'c': {
      const [id] = keysIn(text.slice(0, KEY_LENGTH)) ?? [];
      const [asked] = pieces(text.charAt(KEY_LENGTH), 1)?.map(readNumber) ?? [];
      const chosen = keysIn(text.slice(KEY_LENGTH + 1));
      if (id === undefined || asked === undefined || asked === 0 || chosen === null) return false;
      draft.steps = [...draft.steps, { id, asked, chosen }];
      return true;
    }
    case 'h': {
      const keys = keysIn(text);
      draft.hidden = keys ?? [];
      return keys !== null;
    }
    case 'f':
      draft.focus = text;
      return keysIn(text)?.length === 1;
    case 's': {
      draft.nodes = keysIn(text) ?? [];
      return draft.nodes.length === 1 || draft.nodes.length === 2;
    }
    case 'x':
      draft.edge = text;
      return keysIn(text)?.length === 1;
    case 'p': {
      const pins = pieces(text, KEY_LENGTH + 6);
      draft.pinned = (pins ?? []).map((pin) => [
        pin.slice(0, KEY_LENGTH),
        {
          x: readNumber(pin.slice(KEY_LENGTH, KEY_LENGTH + 3)) - FIELD,
          y: readNumber(pin.slice(KEY_LENGTH + 3)) - FIELD,
        },
      ]);
      return pins !== null;
    }
    default:
      return false;
  }
}

/** What a text says; `null` where it is of another version, or broken. */
export function readState(text: string): SharedState | null {
  const [version, ...sections] = text.split('.');
  if (version !== VERSION || text.length > LONGEST) return null;
  const draft: Draft = {
    kinds: new Set(GRAPH_NODE_KINDS),
    from: null,
    to: null,
    steps: [],
    hidden: [],
    focus: null,
    nodes: [],
    edge: null,
    pinned: [],
  };
  const isSound = sections.every((section) =>
    readSection(draft, section.charAt(0), section.slice(1)),
  );
  return isSound ? draft : null;
}
