/** What the documents say is so: commands, links, tags, attributes, tokens, records. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { PARTS } from '../../scripts/lib/parts.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import {
  IntentMessageSchema,
  ResearcherPageSchema,
  ResearcherSchema,
} from '../../src/core/index.ts';
import { blocksIn, codeRows, documentAt, documents } from './markdown.ts';
import { readElements } from './manifest.ts';

const elements = readElements();

const PackageSchema = v.object({ scripts: v.record(v.string(), v.string()) });
const scriptsOf = (path: string) =>
  v.parse(PackageSchema, JSON.parse(readFileSync(inRoot(path), 'utf8'))).scripts;

/** Attributes that any element may have. */
const GLOBAL = /^(class|id|style|slot|lang|dir|hidden|title|role|aria-.*|data-.*)$/;

/** Tags with a hyphen in markup, each with the names of its attributes. */
const tagsIn = (markup: string): { readonly tag: string; readonly attributes: string[] }[] =>
  [...markup.matchAll(/<([a-z]+-[a-z-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map((match) => ({
    tag: match[1] ?? '',
    attributes: [...(match[2] ?? '').matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(
      ([, name]) => name ?? '',
    ),
  }));

/** As a code host makes addresses of headings. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

describe('Every command in the documents', () => {
  const commands = [
    ...blocksIn('sh').flatMap(({ code, where }) =>
      code
        .split(/\n|&&/)
        .map((command) => ({ command: command.replace(/\s#.*$/, '').trim(), where }))
        .filter(({ command }) => command !== ''),
    ),
    ...documents.flatMap(({ path, prose }) =>
      [...prose.matchAll(/`(npm [^`]+)`/g)].map(([, command = '']) => ({ command, where: path })),
    ),
  ];

  it('is one of npm’s', () => {
    assert.ok(commands.length > 10);
    for (const { command, where } of commands) assert.match(command, /^npm /, where);
  });

  it('names a script that there is', () => {
    for (const { command, where } of commands) {
      const [, verb = '', name = ''] = command.split(/\s+/);
      if (['ci', 'install', 'pack'].includes(verb)) continue;
      const script = verb === 'run' ? name : verb;
      const workspace = /--workspace (\S+)/.exec(command)?.[1];
      const file = workspace === undefined ? 'package.json' : `${workspace}/package.json`;
      assert.ok(script in scriptsOf(file), `${where}: ${command}`);
    }
  });

  it('names parts of the tests that there are', () => {
    const known = PARTS.map(({ name }) => name);
    for (const { command, where } of commands) {
      const asked = /^npm test -- (.+)$/.exec(command)?.[1]?.split(' ') ?? [];
      for (const name of asked) assert.ok(known.includes(name), `${where}: ${command}`);
    }
  });
});

describe('Every link in the documents', () => {
  it('leads to a file, and to a heading in it, that there is', () => {
    let links = 0;
    for (const { path, prose } of documents) {
      for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue;
        links += 1;
        const [file = '', anchor] = target.split('#');
        const place = file === '' ? path : join(dirname(path), file);
        assert.ok(existsSync(inRoot(place)), `${path}: ${target}`);
        if (anchor === undefined) continue;
        const headings = [...readFileSync(inRoot(place), 'utf8').matchAll(/^#+ (.+)$/gm)];
        assert.ok(headings.map(([, heading = '']) => slug(heading)).includes(anchor), target);
      }
    }
    assert.ok(links > 5);
  });

  it('from the README to its picture is light enough for a page', () => {
    assert.ok(statSync(inRoot('docs/images/profile.png')).size < 200_000);
  });
});

describe('Markup in the documents', () => {
  it('uses tags and attributes that there are', () => {
    const used = [
      ...blocksIn('html').flatMap(({ code, where }) =>
        tagsIn(code).map((found) => ({ ...found, where })),
      ),
      // In prose, a whole start tag; a bare `<tag>` names an element, perhaps under a prefix.
      ...documents.flatMap(({ path, prose }) =>
        [...prose.matchAll(/`(<[^`]+>)`/g)].flatMap(([, code = '']) =>
          tagsIn(code.replaceAll('<acme-', '<')).map((found) => ({ ...found, where: path })),
        ),
      ),
    ];
    assert.ok(used.length > 5);
    for (const { tag, attributes, where } of used) {
      const facts = elements.get(tag);
      assert.ok(facts, `${where}: <${tag}>`);
      const unknown = attributes.filter(
        (name) => !facts.attributes.has(name) && !GLOBAL.test(name),
      );
      assert.deepEqual(unknown, [], `${where}: <${tag}>`);
    }
  });

  it('loads files that the build writes', () => {
    const files = documents.flatMap(({ text }) =>
      [...text.matchAll(/\/@bzpeer\/widgets\/(cdn\/[\w.-]+)/g)].map(([, file = '']) => file),
    );
    assert.ok(files.length > 2);
    for (const file of files) assert.ok(existsSync(inRoot(file)), file);
  });

  it('of style sheets reaches parts and states that there are', () => {
    for (const { code, where } of blocksIn('css')) {
      for (const [, tag = '', name = ''] of code.matchAll(
        /([a-z]+-[a-z]+)\S*::part\(([\w-]+)\)/g,
      )) {
        assert.ok(elements.get(tag)?.parts.has(name), `${where}: ${tag}::part(${name})`);
      }
    }
  });
});

describe('Tables in the documents', () => {
  /** Elements that a page gets with all others. */
  const tags = [
    ...readFileSync(inRoot('src/define/all.ts'), 'utf8').matchAll(/'\.\/([a-z-]+)\.ts'/g),
  ].map(([, tag = '']) => tag);
  const plain = (cell: string | undefined) => (cell ?? '').replace(/[<>]/g, '');

  for (const path of ['README.md', 'docs/embedding.md']) {
    it(`of ${path} list every element, and no other`, () => {
      const listed = codeRows(documentAt(path).text)
        .map(([first]) => plain(first))
        .filter((name) => elements.has(name));
      assert.deepEqual(listed.toSorted(), tags.toSorted());
    });
  }

  it('list every attribute, and no other', () => {
    const { text } = documentAt('docs/embedding.md');
    const listed = codeRows(text)
      .map(([first]) => plain(first))
      .filter((name) => !elements.has(name));
    const known = tags.flatMap((tag) => [...(elements.get(tag)?.attributes ?? [])]);
    assert.deepEqual(listed.toSorted(), [...new Set(known)].toSorted());
  });

  it('list every token, and no other', () => {
    const listed = codeRows(documentAt('docs/theming.md').text).flatMap(([first = '']) =>
      first.match(/--bz-[a-z-]+/g),
    );
    const files = globSync('src/**/*.{ts,css}', { cwd: inRoot('.') }).filter((file) => {
      const [, folder = '', element = ''] = file.split('/');
      if (folder === 'graph') return tags.includes('graph-explorer');
      return folder !== 'elements' || tags.includes(element);
    });
    const read = files.flatMap(
      (file) => readFileSync(inRoot(file), 'utf8').match(/(?<=var\()--bz-[a-z-]+/g) ?? [],
    );
    assert.deepEqual(listed.toSorted(), [...new Set(read)].toSorted());
  });

  const rows = codeRows(documentAt('docs/javascript.md').text);
  /** The elements that a cell names. */
  const namedIn = (cell: string): readonly string[] =>
    cell.startsWith('all')
      ? tags.filter((tag) => tag !== 'profile-provider')
      : tags.filter((tag) => cell.match(/[a-z-]+/g)?.includes(tag));

  it('list events and members with elements that have them', () => {
    let checked = 0;
    for (const [first = '', on = ''] of rows) {
      for (const name of first.match(/[a-z][\w-]*/gi) ?? []) {
        for (const tag of namedIn(on)) {
          const { events, members } = elements.get(tag) ?? {};
          assert.ok(events?.has(name) === true || members?.has(name) === true, `${tag}: ${name}`);
          checked += 1;
        }
      }
    }
    assert.ok(checked > 10);
  });

  it('list every event of every element', () => {
    for (const tag of tags) {
      for (const event of elements.get(tag)?.events ?? []) {
        const listed = rows.some(([name, on = '']) => name === event && namedIn(on).includes(tag));
        assert.ok(listed, `${tag}: ${event}`);
      }
    }
  });
});

describe('Records in the documents', () => {
  it('are what the schemas take', () => {
    const blocks = blocksIn('json');
    assert.ok(blocks.length > 1);
    for (const { code, where } of blocks) {
      const record: unknown = JSON.parse(code);
      const result = v.safeParse(
        v.union([IntentMessageSchema, ResearcherPageSchema, ResearcherSchema]),
        record,
      );
      assert.deepEqual(result.issues, undefined, where);
    }
  });
});
