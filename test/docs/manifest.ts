/** What the custom elements manifest says of our elements. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { inRoot } from '../../scripts/lib/root.ts';

const named = v.optional(v.array(v.object({ name: v.string() })), []);

const ManifestSchema = v.object({
  modules: v.array(
    v.object({
      declarations: v.optional(
        v.array(
          v.object({
            tagName: v.optional(v.string()),
            attributes: v.optional(
              v.array(
                v.object({ name: v.optional(v.string()), fieldName: v.optional(v.string()) }),
              ),
              [],
            ),
            cssParts: named,
            cssStates: named,
            slots: named,
            events: v.optional(v.array(v.object({ name: v.optional(v.string()) })), []),
            members: named,
          }),
        ),
        [],
      ),
    }),
  ),
});

export interface ElementFacts {
  readonly attributes: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

const names = (items: readonly { readonly name?: string | undefined }[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ name }) => name ?? []));

/** Facts by tag. Reads what the build wrote. */
export function readElements(): ReadonlyMap<string, ElementFacts> {
  const { modules } = v.parse(
    ManifestSchema,
    JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')),
  );
  return new Map(
    modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, attributes, cssParts, cssStates, slots, events, members }) =>
        tagName === undefined
          ? []
          : [
              [
                tagName,
                {
                  attributes: names(attributes),
                  parts: names(cssParts),
                  states: names(cssStates),
                  slots: names(slots),
                  events: names(events),
                  members: names(members),
                },
              ],
            ],
      ),
  );
}
