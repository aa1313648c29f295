/** People from a service that speaks the Profile API, for elements that read nothing else. */
import { loadPart } from '../load-part.ts';
import type { PeopleSource } from '../source.ts';
import { buildBatchUrl, buildResearcherUrl } from './addresses.ts';
import { parseResearcher } from './answers.ts';
import type { Api } from './api.ts';

export const peopleApi = (service: Api): PeopleSource => ({
  service,
  researcher: async (id, options) =>
    service.ask(buildResearcherUrl(service.root, id), parseResearcher, options),
  researchers: async (ids, options) => {
    const asked = service.ask(buildBatchUrl(service.root, ids), (json) => json, options);
    // A page with a single person never needs it; here it is on its way together with the answer.
    const part = loadPart(import('./people.ts'));
    const [json, { parseBatch }] = await Promise.all([asked, part]);
    return parseBatch(ids, json);
  },
});
