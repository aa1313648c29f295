import assert from 'node:assert/strict';
import { isAbsolute } from 'node:path';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../src/config.ts';

describe('The settings', () => {
  it('have defaults that need no environment, and take empty variables for none', () => {
    for (const environment of [{}, { API_PORT: '', DATABASE_URL: ' ', LOG_LEVEL: '' }]) {
      const config = readConfig(environment);
      assert.equal(config.port, 8787);
      assert.equal(config.host, '127.0.0.1');
      assert.ok(isAbsolute(config.dataDir) && config.dataDir.endsWith('.data'));
      assert.equal(config.databaseUrl, null);
      assert.equal(config.publicUrl, null);
      assert.equal(config.logLevel, 'info');
      assert.deepEqual(config.issuers, []);
      assert.deepEqual(config.signIn, []);
    }
  });

  it('are taken from the environment', () => {
    const config = readConfig({
      API_PORT: '0',
      DATABASE_URL: 'postgresql://localhost/profiles',
      PUBLIC_URL: 'https://profiles.example/api//',
      LOG_LEVEL: 'debug',
      DATA_DIR: 'data',
      ISSUERS: '[{"issuer":"https://orcid.org","audience":"x","orcidClaim":"sub"}]',
    });
    assert.equal(config.port, 0);
    assert.equal(config.publicUrl, 'https://profiles.example/api');
    assert.equal(config.logLevel, 'debug');
    assert.deepEqual(
      config.issuers.map(({ issuer, orcidClaim }) => [issuer, orcidClaim]),
      [['https://orcid.org', 'sub']],
    );
    assert.ok(isAbsolute(config.dataDir));
  });

  it('take where people sign in, without asking for more than who they are', () => {
    const SIGN_IN =
      '[{"issuer":"https://orcid.org","name":"ORCID","clientId":"APP-1","orcidClaim":"sub"}]';
    const { signIn } = readConfig({ SIGN_IN, PUBLIC_URL: 'https://profiles.example' });
    assert.deepEqual(
      signIn.map(({ scope, orcidClaim }) => [scope, orcidClaim]),
      [['openid profile', 'sub']],
    );
    assert.equal(readConfig({ SIGN_IN }).publicUrl, null);
    const read = (environment: Record<string, string>) => () => readConfig(environment);
    assert.throws(read({ SIGN_IN, API_HOST: '0.0.0.0' }), /PUBLIC_URL must be set/);
    assert.throws(read({ SIGN_IN: '[{}]' }), /SIGN_IN must be a JSON list of issuers: 0/);
  });

  it('say all that is wrong with them at once', () => {
    const read = () =>
      readConfig({
        API_PORT: '99999',
        DATABASE_URL: 'mysql://x',
        PUBLIC_URL: 'x',
        LOG_LEVEL: 'loud',
        ISSUERS: '[{"issuer":"http://login.example","audience":"x"}]',
      });
    assert.throws(read, (error) => {
      assert.ok(error instanceof ConfigError);
      const lines = error.message.split('\n');
      assert.equal(lines.length, 5);
      for (const name of ['API_PORT', 'DATABASE_URL', 'PUBLIC_URL', 'LOG_LEVEL', 'ISSUERS']) {
        assert.ok(lines.some((line) => line.startsWith(`${name} must`)));
      }
      assert.match(error.message, /ISSUERS .*0\.issuer: must be an https address/);
      return true;
    });
  });
});
