/** Services for stories: people act there, and it answers in one way. */
import {
  configure,
  type FollowState,
  type ProfileSource,
  type Researcher,
} from '../../src/index.ts';
import { answering } from './sources.ts';

type Ask = (address: string, method: string) => Promise<unknown>;

const never: Ask = () => new Promise(() => undefined);

/** A source, as one at whose service people can act. */
export const withService = (source: ProfileSource, ask = never): ProfileSource => ({
  ...source,
  service: {
    root: `https://profiles.example/${source.key.replace(' ', '-')}/`,
    ask: async (address, parse, options) =>
      parse(await ask(address, options?.send?.method ?? 'GET')),
  },
});

/** Answers with a record, where people can act. */
export const acting = (researcher: Researcher, ask?: Ask): ProfileSource =>
  withService(answering({ researcher }), ask);

/** The same, on a site whose visitor is signed in. */
export function signedIn(researcher: Researcher, ask: Ask): ProfileSource {
  const source = acting(researcher, ask);
  configure({ source, getAccessToken: () => 'made up' });
  return source;
}

/** Takes a follow, and counts it. */
export const following =
  (followers: number): Ask =>
  (_address, method) => {
    const state: FollowState = { researcher: 'somebody', following: method === 'PUT', followers };
    return Promise.resolve(state);
  };

/** Waits until the first `tag` inside has loaded, then presses the part. */
export async function press(canvas: HTMLElement, tag: string, part = 'button'): Promise<void> {
  const element = canvas.querySelector(tag);
  if (element === null) throw new Error(`There is no ${tag} in this story.`);
  const find = () => element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  while (!find()) await new Promise((next) => setTimeout(next));
  find()?.click();
}

/** Waits until that part is there. */
export async function shows(canvas: HTMLElement, tag: string, selector: string): Promise<void> {
  const find = () => canvas.querySelector(tag)?.shadowRoot?.querySelector(selector);
  while (!find()) await new Promise((next) => setTimeout(next));
}
