/** Facts about people as they are stored, and read back for the derivation of profiles. */
import { AffiliationSchema, MetricSchema, TopicSchema } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import type { OpenAlexAuthor } from './records.ts';
import { RecordResearcherSchema } from './record-schema.ts';

export const RecordFactsSchema = RecordResearcherSchema;

export const OpenAlexFactsSchema: v.GenericSchema<unknown, OpenAlexAuthor> = v.object({
  openalex: v.string(),
  orcid: v.nullable(v.string()),
  name: v.string(),
  alternativeNames: v.array(v.string()),
  affiliations: v.nullable(
    v.array(v.object({ ...AffiliationSchema.entries, institution: v.nullable(v.string()) })),
  ),
  topics: v.array(TopicSchema),
  metrics: v.array(MetricSchema),
  asOf: v.nullable(v.string()),
});
