import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/settings.ts';
import { deploymentSettings } from '../settings.ts';
import { deploymentSettingNames } from '../settings-table.ts';
import { required } from './stack.ts';

const SECRET = required.ASTRA_ADMIN_TOKEN_SECRET_ARN;

describe('deploymentSettings', () => {
  it('requires three settings, and has defaults for all others', () => {
    expect(deploymentSettings(required)).toEqual({
      stage: 'production',
      region: 'eu-central-1',
      account: '123456789012',
      astra: {
        adminTokenSecretArn: SECRET,
        databaseName: 'order-api-production',
        keyspace: 'default_keyspace',
        region: 'eu-central-1',
        cloud: 'AWS',
        deleteOnRemoval: false,
        adopt: '',
        leave: '',
        rotation: '',
      },
      corsOrigins: [],
      callbackUrls: [],
      logoutUrls: [],
      runtime: 'nodejs24.x',
      memoryMb: 1024,
      throttle: { rate: 100, burst: 200 },
      ignoresAlarms: false,
      watchesHealth: false,
      runbookUrl: 'docs/runbook.md',
    });
  });

  it('reports all faults at once, one per line', () => {
    expect(() => deploymentSettings({})).toThrow(
      new SettingsError(
        [
          'STAGE is not set: it must be one of development, staging, production',
          'AWS_REGION is not set: it must be an AWS region such as eu-central-1',
          "ASTRA_ADMIN_TOKEN_SECRET_ARN is not set: it must be the ARN of the secret that holds Astra's admin token, never the token itself",
        ].join('\n'),
      ),
    );
  });

  const cases: { given: Record<string, string>; want: RegExp }[] = [
    { given: { STAGE: 'prod' }, want: /^STAGE is malformed: it must be one of development, / },
    { given: { AWS_REGION: 'Frankfurt' }, want: /^AWS_REGION is malformed: it must be an AWS region/ },
    {
      given: { AWS_REGION: 'us-east-1' },
      want: /^ASTRA_ADMIN_TOKEN_SECRET_ARN is of another region than/,
    },
    {
      given: { ASTRA_ADMIN_TOKEN_SECRET_ARN: 'AstraCS:abc:def' },
      want: /^ASTRA_ADMIN_TOKEN_SECRET_ARN is malformed: .*never the token itself$/,
    },
    { given: { ASTRA_DATABASE_NAME: 'a b' }, want: /^ASTRA_DATABASE_NAME is malformed/ },
    {
      given: { ASTRA_DELETE_ON_REMOVAL: 'yes' },
      want: /^ASTRA_DELETE_ON_REMOVAL is malformed: it must be true/,
    },
    {
      given: { ASTRA_DELETE_ON_REMOVAL: 'true' },
      want: /^ASTRA_DELETE_ON_REMOVAL must be false: production keeps its database$/,
    },
    { given: { ASTRA_LEAVE_DATABASE: 'orders' }, want: /^ASTRA_LEAVE_DATABASE is malformed: .* id of the/ },
    { given: { ASTRA_ADOPT_DATABASE: 'orders' }, want: /^ASTRA_ADOPT_DATABASE is malformed: .* id of a/ },
    { given: { ASTRA_ROTATE_TOKEN: 'a b' }, want: /^ASTRA_ROTATE_TOKEN is malformed/ },
    { given: { ASTRA_DB_TOKEN: 'x' }, want: /^ASTRA_DB_TOKEN is not a setting$/ },
    { given: { ASTRA_TOKEN: 'x' }, want: /^ASTRA_TOKEN is not a setting$/ },
    { given: { DEPLOY_MEMORY: '512' }, want: /^DEPLOY_MEMORY is not a setting$/ },
    { given: { DEPLOY_MEMORY_MB: '64' }, want: /^DEPLOY_MEMORY_MB is malformed: .* from 128 to 10240$/ },
    { given: { DEPLOY_MEMORY_MB: '20000' }, want: /^DEPLOY_MEMORY_MB is malformed/ },
    { given: { DEPLOY_RESERVED_CONCURRENCY: '0' }, want: /^DEPLOY_RESERVED_CONCURRENCY is malformed/ },
    { given: { JWT_ISSUER: 'https://a.example' }, want: /^JWT_ISSUER and JWT_AUDIENCE belong together/ },
    {
      given: { JWT_ISSUER: 'http://a.example', JWT_AUDIENCE: 'b' },
      want: /^JWT_ISSUER is malformed: .* https only$/,
    },
    {
      given: { DEPLOY_DOMAIN_NAME: 'a.example' },
      want: /^DEPLOY_DOMAIN_NAME and DEPLOY_CERTIFICATE_ARN belong together/,
    },
    { given: { DEPLOY_CALLBACK_URLS: 'http://shop.example' }, want: /^DEPLOY_CALLBACK_URLS is malformed/ },
    {
      given: { DEPLOY_CALLBACK_URLS: 'https://shop.example/back,http://localhost:3000/callback' },
      want: /^DEPLOY_CALLBACK_URLS is malformed: production does not allow localhost$/,
    },
    { given: { DEPLOY_QUALIFIER: 'too-long-for-it' }, want: /^DEPLOY_QUALIFIER is malformed/ },
    {
      given: { ORDER_API_BASE_PATH: '/v2' },
      want: /^ORDER_API_BASE_PATH is the path below DEPLOY_DOMAIN_NAME/,
    },
    {
      given: {
        DEPLOY_DOMAIN_NAME: 'api.shop.example',
        DEPLOY_CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/0-1',
      },
      want: /^DEPLOY_CERTIFICATE_ARN is of another region than AWS_REGION$/,
    },
    {
      given: { ORDER_API_LOG_KEY: 'a key of sixteen characters' },
      want: /^ORDER_API_LOG_KEY is not for a deployment, .* derives the key from its token$/,
    },
    { given: { RUNTIME: 'node' }, want: /^RUNTIME is malformed: it must be nodejs24.x or native/ },
    { given: { ORDER_API_CORS_ORIGINS: 'shop' }, want: /^ORDER_API_CORS_ORIGINS is malformed/ },
  ];
  it.each(cases)('$given', ({ given, want }) => {
    let message = 'nothing was thrown';
    try {
      deploymentSettings({ ...required, ...given });
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toMatch(want);
    expect(message.split('\n')).toHaveLength(1);
    expect(message).not.toContain('AstraCS:abc');
  });
});

it('the README documents every setting', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const name of deploymentSettingNames) expect(readme).toContain(`\`${name}\``);
});
