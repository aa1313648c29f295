import { pageSchema } from './page.ts';
import { ResearcherSchema } from './researcher.ts';
import { WorkSchema } from './work.ts';

/** A page of works, as the API sends it. */
export const WorkPageSchema = pageSchema(WorkSchema);

/** A page of researchers, as the API sends it. */
export const ResearcherPageSchema = pageSchema(ResearcherSchema);
