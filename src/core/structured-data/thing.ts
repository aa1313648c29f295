/** What both kinds of things have in common. */

/** A node of JSON-LD. */
export interface Thing {
  readonly [property: string]: unknown;
}

/** Leaves out what is not known. */
export const filled = (properties: Thing): Thing =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
