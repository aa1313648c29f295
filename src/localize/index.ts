export type * from './messages.ts';
export { messagesFor, onMessages, registerMessages } from './catalog.ts';
