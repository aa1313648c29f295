import { html } from 'hono/html';

/** Markup whose every value was escaped. */
export type Html = ReturnType<typeof html>;
export { html };
