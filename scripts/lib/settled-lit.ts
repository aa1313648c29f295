/**
 * Answers in a bundle what Lit asks the browser at run time, where the answer is always the same: every
 * browser that knows `:state()`, which the elements need, can adopt style sheets and has shadow roots of
 * its own, and nothing of ours is rendered on a server. What is behind the other answer then falls away.
 */
import type { Plugin } from 'rolldown';

/** What is asked in a file of Lit's packages, and the answer. */
const ANSWERS: readonly {
  readonly file: RegExp;
  readonly question: RegExp;
  readonly answer: string;
}[] = [
  {
    file: /\/@lit\/reactive-element\/css-tag\.js$/,
    question: /\w\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/,
    answer: 'true',
  },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    question: /\w\.reactiveElementPolyfillSupport/,
    answer: 'void 0',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    question: /\w\.litHtmlPolyfillSupport/,
    answer: 'void 0',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    question: /\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/,
    answer: 'void 0',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    question: /\w\.litElementPolyfillSupport/,
    answer: 'void 0',
  },
];

/**
 * A file of Lit's with its questions answered.
 *
 * @throws Error when a file no longer asks what it is known to ask
 */
export function settled(file: string, code: string): string {
  let result = code;
  for (const { question, answer } of ANSWERS.filter((one) => one.file.test(file))) {
    if (!question.test(result)) throw new Error(`${file} does not ask ${String(question)}`);
    result = result.replace(question, answer);
  }
  return result;
}

export const settledLit = (): Plugin => ({
  name: 'settled-lit',
  transform: {
    filter: { id: /\/(?:css-tag|reactive-element|lit-html|lit-element)\.js$/ },
    handler: (code, id) => settled(id, code),
  },
});
