import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readSettings, SettingsError, settingNames, withDotEnv } from '../src/settings.ts';

test('settings are read, typed, with their defaults', () => {
  const settings = readSettings(
    { PORT: '0', ORDER_API_CORS_ORIGINS: 'https://a.example, https://b.example', HOST: '' },
    { required: ['PORT', 'HOST', 'ORDER_API_CORS_ORIGINS'], optional: ['JWT_ISSUER'] },
  );
  expect(settings).toEqual({
    PORT: 0,
    HOST: '127.0.0.1',
    ORDER_API_CORS_ORIGINS: ['https://a.example', 'https://b.example'],
  });
  // @ts-expect-error a setting that was not asked for
  settings.DATA_DIR;
});

test.each([
  { given: { PORT: 'abc' }, want: 'PORT is malformed: it must be a port number from 0 to 65535' },
  { given: { PORT: '65536' }, want: 'PORT is malformed' },
  { given: {}, want: 'ASTRA_DB_API_ENDPOINT is not set: it must be an http or https URL' },
  { given: { ASTRA_DB_API_ENDPOINT: 'astra' }, want: 'ASTRA_DB_API_ENDPOINT is malformed' },
  {
    given: { ASTRA_DB_ENVIRONMENT: 'Astra' },
    want: 'ASTRA_DB_ENVIRONMENT is malformed: it must be astra, hcd or dse',
  },
  { given: { ORDER_API_CORS_ORIGINS: 'shop.example' }, want: 'ORDER_API_CORS_ORIGINS is malformed' },
  { given: { ASTRA_DB_TOKEN: 'x' }, want: 'ASTRA_DB_TOKEN is not a setting' },
  { given: { ORDER_API_COLOR: 'x' }, want: 'ORDER_API_COLOR is not a setting' },
])('$given is a fault: $want', ({ given, want }) => {
  const read = () =>
    readSettings(given, {
      required: ['PORT', 'ASTRA_DB_API_ENDPOINT', 'ASTRA_DB_ENVIRONMENT', 'ORDER_API_CORS_ORIGINS'],
    });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(want);
});

test("an issuer keeps the slash at its end, for the gateway compares it character by character; an endpoint's goes", () => {
  const environment = {
    JWT_ISSUER: 'https://x.auth0.com/',
    ASTRA_DB_API_ENDPOINT: 'https://db.example/',
    ORDER_API_COLOR: '',
  };
  expect(readSettings(environment, { required: ['JWT_ISSUER', 'ASTRA_DB_API_ENDPOINT'] })).toEqual({
    JWT_ISSUER: 'https://x.auth0.com/',
    ASTRA_DB_API_ENDPOINT: 'https://db.example',
  });
});

test('faults are told together and values are not repeated', () => {
  const read = () =>
    readSettings(
      { PORT: 'secret', ASTRA_DB_ENVIRONMENT: 'secret' },
      { required: ['PORT', 'ASTRA_DB_ENVIRONMENT'] },
    );
  expect(read).toThrow(/^PORT .*\nASTRA_DB_ENVIRONMENT .*$/);
  expect(read).not.toThrow(/secret/);
});

test('.env adds to the environment, which wins; unknown names in it are a fault', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'order-api-')), '.env');
  expect(withDotEnv({ PORT: '1' }, path)).toEqual({ PORT: '1' });
  writeFileSync(path, 'PORT=2\nHOST=::1\n');
  expect(withDotEnv({ PORT: '1' }, path)).toEqual({ PORT: '1', HOST: '::1' });
  expect(withDotEnv({ PORT: '' }, path)).toEqual({ PORT: '2', HOST: '::1' });
  writeFileSync(path, '# a comment\n\nexport PORT = 2\nHOST ::1\n');
  expect(() => withDotEnv({}, path)).toThrow(/\.env, line 4: it must be NAME=value$/);
  writeFileSync(path, 'PROT=2\n');
  expect(() => withDotEnv({}, path)).toThrow('PROT is not a setting');
});

test('.env.example names every setting, and none that does not exist', () => {
  const example = readFileSync('.env.example', 'utf8');
  const path = join(mkdtempSync(join(tmpdir(), 'order-api-')), '.env');
  writeFileSync(path, example.replace(/^#(?=[A-Z_]+=)/gm, ''));
  expect(() => withDotEnv({}, path)).not.toThrow();
  const named = Object.keys(parseEnv(readFileSync(path, 'utf8')));
  expect(named.sort()).toEqual([...settingNames].sort());
});
