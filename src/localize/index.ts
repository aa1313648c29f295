export type * from './export-words.ts';
export type * from './messages.ts';
export type * from './graph-words.ts';
export type * from './works-words.ts';
export { messagesFor, onMessages, registerMessages } from './catalog.ts';
