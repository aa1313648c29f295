/** Files of what is shown, made when they are asked for. */
import { formatList } from '../../core/index.ts';
import {
  edgesCsv,
  fileName,
  graphJson,
  graphml,
  nodesCsv,
  provenance,
  type ExportInfo,
} from '../../graph/export/index.ts';
import type { Picture } from '../../graph/index.ts';
import type { GraphForm } from '../../localize/index.ts';
import { KIND_ORDER } from './rows.ts';
import type { Workbench } from './workbench.ts';

/** Device pixels of a picture to a pixel on the screen. */
const SHARP = 2;

const ENDINGS: Readonly<Record<GraphForm, string>> = {
  png: '.png',
  svg: '.svg',
  nodes: 'nodes.csv',
  edges: 'connections.csv',
  graphml: '.graphml',
  json: '.json',
};

/** Spreadsheets read UTF-8 only after this mark. */
const MARK = '\ufeff';

const file = (text: string, type: string): Blob => new Blob([text], { type });

/** @throws Error when the form needs a picture and there is none, or the picture cannot be drawn */
async function contentOf(
  form: GraphForm,
  { explorer }: Workbench,
  picture: Picture | null,
  info: ExportInfo,
): Promise<Blob> {
  const { store, words } = explorer;
  const { view, state } = store;
  switch (form) {
    case 'nodes':
      return file(MARK + nodesCsv(view, info), 'text/csv;charset=utf-8');
    case 'edges':
      return file(MARK + edgesCsv(view, info), 'text/csv;charset=utf-8');
    case 'graphml':
      return file(graphml(view, info), 'application/xml');
    case 'json':
      return file(graphJson(view, info, state.model), 'application/json');
    case 'png':
    case 'svg': {
      if (picture === null) throw new Error('There is no picture.');
      const shown = new Set(view.nodes.map(({ kind }) => kind));
      const options = {
        title: info.title,
        source: provenance(info),
        legend: KIND_ORDER.filter((kind) => shown.has(kind)).map((kind) => ({
          kind,
          label: words.kind(kind, 2),
        })),
      };
      return form === 'png'
        ? picture.toPng({ ...options, scale: SHARP })
        : file(await picture.toSvg(options), 'image/svg+xml');
    }
  }
}

/** Names of the people that a graph is about, as its title. */
export function titleOf({ words, phrases, store }: Workbench['explorer']): string {
  const names = store.state.model.roots.map((id) => phrases.name(id));
  return words.graphOf(formatList(names, words.locale));
}

/**
 * Saves what is shown as a file.
 *
 * @param source whose data they are, in words
 * @returns the file's name
 * @throws Error when it cannot be made
 */
export async function saveAs(
  form: GraphForm,
  workbench: Workbench,
  source: string,
): Promise<string> {
  const date = new Date().toISOString().slice(0, 10);
  const info: ExportInfo = { title: titleOf(workbench.explorer), source, date };
  const picture = workbench.panel.panel?.picture ?? null;
  const content = await contentOf(form, workbench, picture, info);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName(info, ENDINGS[form]);
  link.click();
  // The browser has it once the click is done; some take it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
  return link.download;
}
