import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { ResearcherSchema } from '@bzpeer/widgets/core';
import { claimInWords, reportInWords } from '../src/review/words.ts';
import { startIssuer, type TestIssuer } from './support/issuer.ts';
import { testFolder } from './support/records.ts';

const COMMANDS = join(import.meta.dirname, '../src/commands');
const ReadySchema = v.looseObject({ msg: v.literal('listening'), origin: v.string() });

describe('The review of claims', () => {
  const folder = testFolder();
  const dataDir = join(folder.path, 'data');
  let issuer: TestIssuer;
  before(async () => {
    issuer = await startIssuer();
  });
  after(() => issuer.stop());

  const start = (command: string, args: readonly string[]) =>
    spawn(process.execPath, [join(COMMANDS, command), ...args], {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        DATABASE_URL: '',
        API_PORT: '0',
        LOG_LEVEL: 'info',
        ISSUERS: JSON.stringify([issuer.config]),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const claims = async (...args: readonly string[]) => {
    const child = start('claims.ts', args);
    const exited = once(child, 'exit');
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
    return { out: out.trim(), err: err.trim(), code: child.exitCode };
  };
  /** The id in the first line that names one. */
  const idIn = (words: string) => /^[\da-f-]{36}(?= )/m.exec(words)?.[0] ?? '';

  it('lists, refuses and approves while a server has the folder, and after it', async () => {
    const publicRecord = { by: 'Somebody', asOf: null, url: null };
    const record = {
      id: 'ada',
      name: 'Ada Ł.',
      orcid: '0000-0002-1825-0097',
      evidence: { publicRecord },
    };
    const file = folder.file('ada.json', { researchers: [record] });
    const server = start('serve.ts', ['--first-records', file]);
    const exited = once(server, 'exit');
    const log = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    try {
      let line = await log.next();
      while (!String(line.value).includes('listening')) line = await log.next();
      const { origin } = v.parse(ReadySchema, JSON.parse(String(line.value)));
      const claimAs = async (subject: string) => {
        const answer = await fetch(`${origin}/researchers/ada/claims`, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${await issuer.token(subject)}`,
            'Content-Type': 'application/json',
          },
          body: JSON.stringify({ kind: 'other', text: `It is me, ${subject}.` }),
        });
        assert.equal(answer.status, 200, await answer.text());
      };
      const shown = async () => {
        const answer = await fetch(`${origin}/researchers/ada`);
        const { claim, trust } = v.parse(ResearcherSchema, await answer.json());
        return [claim, trust?.level];
      };
      assert.deepEqual(await shown(), ['unclaimed', 1]);
      assert.equal((await claims('list')).out, 'No claim waits.');
      assert.equal((await claims('reports')).out, 'No report is open.');
      const unopened = await claims('close', 'nothing');
      assert.deepEqual([unopened.code, unopened.err], [1, 'There is no open report nothing.']);
      assert.equal(statSync(join(dataDir, 'review.sock')).mode & 0o777, 0o600);

      await claimAs('eve');
      const waiting = await claims('list');
      assert.equal(waiting.code, 0, waiting.err);
      assert.match(waiting.out, /pending, sent \d{4}-\d\d-\d\d\n/);
      assert.match(waiting.out, /record {4}Ada Ł\. \(ada\), ORCID iD 0000-0002-1825-0097/);
      assert.match(waiting.out, /claimant {2}Person eve of http:\/\/127\.0\.0\.1:\d+, no ORCID iD/);
      assert.match(waiting.out, /evidence {2}other: It is me, eve\./);
      const eve = idIn(waiting.out);

      await claimAs('finn');
      assert.deepEqual(await shown(), ['disputed', 1]);
      const settled = await claims('approve', eve);
      assert.equal(settled.code, 1);
      const [finn = ''] = /[\da-f-]{36}/.exec(settled.err) ?? [];
      assert.match(settled.err, /claimed by somebody else too\. Refuse claim \S+ first\./);
      const refused = await claims('refuse', finn, '--by', 'Rita', '--reason', 'Not you.');
      assert.equal(refused.out, 'Claim of ada refused.', refused.err);
      assert.equal((await claims('approve', eve)).out, 'Claim of ada approved.');
      assert.deepEqual(await shown(), ['claimed', 2]);
      assert.equal((await claims('list')).out, 'No claim waits.');
      assert.match((await claims('list', '--all')).out, new RegExp(`^${eve} {2}approved, sent`));
      const me = await fetch(`${origin}/me`, {
        headers: { Authorization: `Bearer ${await issuer.token('finn')}` },
      });
      assert.match(await me.text(), /"status":"refused".*"reason":"Not you\."/);
    } finally {
      server.kill('SIGTERM');
    }
    assert.deepEqual(await exited, [0, null]);
    const [, id = ''] = /^(\S{36})/.exec((await claims('list', '--all')).out) ?? [];
    const again = await claims('approve', id);
    assert.equal(again.out, 'Claim of ada was already approved.', again.err);
    const unknown = await claims('refuse', 'nobody');
    assert.deepEqual([unknown.code, unknown.err], [1, 'There is no claim nobody.']);
  });

  it('explains itself when it is asked for nothing, or for what it does not know', async () => {
    for (const args of [
      [],
      ['approve'],
      ['close'],
      ['list', 'x'],
      ['reports', 'x'],
      ['delete', 'x'],
      ['list', '--what'],
    ]) {
      const { code, err } = await claims(...args);
      assert.equal(code, 2);
      assert.match(err, /Usage|Unknown option/);
    }
  });

  it('shows names as text, whatever they hold', () => {
    const words = claimInWords({
      id: 'x',
      status: 'pending',
      submitted: '2026-01-02T00:00:00.000Z',
      evidence: { kind: 'other', text: 'line\nline', url: null },
      researcher: 'ada',
      name: '\u001b[2JAda\u202e',
      recordOrcid: '0000-0002-1825-0097',
      recordClaim: 'disputed',
      account: 'Eve\u0007',
      issuer: 'https://login.example',
      orcid: '0000-0002-1825-0097',
      institutionRor: '04znxe670',
    });
    assert.doesNotMatch(words, /[\u001b\u0007\u202e]/);
    assert.match(words, /^x {2}pending, disputed, sent 2026-01-02$/m);
    assert.match(words, /ORCID iD 0000-0002-1825-0097, the same, institution 04znxe670$/m);
    assert.match(words, /other: line line$/);
    const report = reportInWords({
      id: 'y',
      kind: 'not-me',
      text: 'No,\nit is\u001b[2J not.',
      at: '2026-01-02T00:00:00.000Z',
      researcher: 'ada',
      name: null,
      account: 'Eve\u202e',
      issuer: 'https://login.example',
    });
    assert.doesNotMatch(report, /[\u001b\u202e]/);
    assert.match(report, /^y {2}says that this is not them, sent 2026-01-02$/m);
    assert.match(report, /text {6}No, it is \[2J not\.$/);
  });
});
