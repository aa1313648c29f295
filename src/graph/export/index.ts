/** What is shown, as files to take along. Labels are plain text already, as an explorer holds them. */
export { edgesCsv, nodesCsv } from './csv.ts';
export { graphml } from './graphml.ts';
export { fileName, provenance, type ExportInfo } from './info.ts';
export { graphJson, type ExportedSlice } from './json.ts';
export { escapeXml } from './xml.ts';
