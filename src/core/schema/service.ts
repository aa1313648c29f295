import * as v from 'valibot';
import { count, list, orNull, text } from './primitives.ts';

/** What a source can do; an element whose capability is missing says so, or hides. */
export const CAPABILITIES = [
  'researcher',
  'batch',
  'search',
  'works',
  'works-filter',
  'work',
  'trust',
  'followers',
  'graph',
  'follow',
  'claim',
  'invite',
] as const;
/** One of the things that a source can do. */
export type Capability = (typeof CAPABILITIES)[number];

/** What a Profile API says of itself at its root. */
export const ServiceDocumentSchema = v.object({
  name: text,
  /** Version of the contract, for example `1.0`. */
  version: text,
  /** Usually from `CAPABILITIES`; unknown ones are kept, and ignored by the elements. */
  capabilities: list(v.string()),
  limits: v.nullish(
    v.object({
      /** Ids that one batch may hold. */
      batch: v.nullish(count, 100),
      /** Items that one page may hold. */
      page: v.nullish(count, 100),
    }),
    () => ({ batch: 100, page: 100 }),
  ),
  /** Pages on the service's own origin where a person confirms an action, by action. */
  intents: v.nullish(v.record(v.string(), v.string()), () => ({})),
  /** The page on which a person sees what they did at the service, and takes it along or away. */
  account: orNull(v.string()),
  /**
   * A page on which the research graph is explored in full. It is told of whom by `researcher`, once for
   * each, and what a reader has made of the graph by `state`, as `graph-explorer` writes it.
   */
  explorer: orNull(v.string()),
  /** Address of the OpenAPI document. */
  openapi: orNull(v.string()),
});
/** What a Profile API says of itself at its root. */
export type ServiceDocument = v.InferOutput<typeof ServiceDocumentSchema>;
