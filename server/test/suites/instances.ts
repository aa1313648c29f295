import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import pg from 'pg';
import { connect } from '../../src/db/connect.ts';
import { FolderInUseError } from '../../src/db/folder-lock.ts';
import { migrate } from '../../src/db/migrate.ts';
import { importFile } from '../../src/import/importer.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, BEN, testFolder, work } from '../support/records.ts';

export const instancesSuite = (database: () => TestDatabase) => {
  describe('Several instances on one database', () => {
    const folder = testFolder();

    it('migrate it at once and import into it at once, or are kept off where it is embedded', async () => {
      const { url } = database();
      if (url === null) {
        const dataDir = join(folder.path, 'data');
        const first = await connect({ dataDir, databaseUrl: null });
        await assert.rejects(connect({ dataDir, databaseUrl: null }), FolderInUseError);
        await first.close();
        return;
      }
      const name = 'several_instances';
      const admin = new pg.Client({ connectionString: url });
      await admin.connect();
      await admin.query(`create database ${name}`);
      const fresh = new URL(url);
      fresh.pathname = `/${name}`;
      const opened = Array.from({ length: 6 }, () =>
        connect({ dataDir: null, databaseUrl: fresh.href }),
      );
      const instances = await Promise.all(opened);
      try {
        await Promise.all(instances.map(({ db }) => migrate(db)));
        const files = ['W1', 'W2', 'W3'].map((id, n) =>
          folder.file(`${id}.json`, work(id, n === 1 ? [BEN, ADA] : [ADA, BEN])),
        );
        const imports = instances.flatMap(({ db }) =>
          files.map((file) => importFile(db, 'openalex', file)),
        );
        await Promise.all(imports);
        const counted = await instances[0]?.db
          .selectFrom('researchers')
          .select(['id', 'works_count'])
          .orderBy('id')
          .execute();
        assert.deepEqual(counted, [
          { id: 'openalex:A100', works_count: 3 },
          { id: 'openalex:A200', works_count: 3 },
        ]);
      } finally {
        await Promise.all(instances.map(({ close }) => close()));
        await admin.query(`drop database ${name}`);
        await admin.end();
      }
    });
  });
};
