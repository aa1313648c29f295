/** The part of citeproc that is used here; it has no types of its own. */
declare module 'citeproc' {
  export interface CslElement {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (string | CslElement)[];
  }

  export interface CslSystem {
    retrieveLocale(language: string): CslElement;
    retrieveItem(id: string): object | undefined;
  }

  class Engine {
    constructor(system: CslSystem, style: CslElement, language: string, force: boolean);
    /** Takes the items; numbers follow their order. */
    updateItems(ids: readonly string[]): void;
    /** The ids and the HTML of the entries in the style's order; `false` for a style without a list. */
    makeBibliography():
      false | readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
