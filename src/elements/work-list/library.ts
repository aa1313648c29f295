import { createPaged } from './paged.ts';
export const createLibrary = createPaged;
