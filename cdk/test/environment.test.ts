import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { deploymentEnvironment } from '../environment.ts';
import { deploymentSettings } from '../settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'order-api-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));
const warn = () => {};

it("reads the stage's file, and prefers the environment", () => {
  writeFileSync(join(folder, 'staging.env'), 'AWS_REGION=us-east-2\nDEPLOY_MEMORY_MB=512\n');
  expect(deploymentEnvironment({ STAGE: 'staging', DEPLOY_MEMORY_MB: '256' }, { folder })).toEqual({
    STAGE: 'staging',
    AWS_REGION: 'us-east-2',
    DEPLOY_MEMORY_MB: '256',
  });
});

it('treats an empty variable as not set, as GitHub passes an unset one', () => {
  writeFileSync(join(folder, 'production.env'), 'DEPLOY_ALARM_EMAIL=on-call@shop.example\n');
  expect(deploymentEnvironment({ STAGE: 'production', DEPLOY_ALARM_EMAIL: '' }, { folder })).toEqual({
    STAGE: 'production',
    DEPLOY_ALARM_EMAIL: 'on-call@shop.example',
  });
});

it('refuses a line of the file without an assignment', () => {
  writeFileSync(
    join(folder, 'production.env'),
    'AWS_REGION=eu-central-1\nDEPLOY_ALARM_EMAIL you@shop.example\n',
  );
  expect(() => deploymentEnvironment({ STAGE: 'production' }, { folder })).toThrow(
    /production\.env, line 2: it must be NAME=value$/,
  );
});

it('refuses an unknown setting in the file', () => {
  writeFileSync(join(folder, 'production.env'), 'MEMORY=512\n');
  expect(() => deploymentEnvironment({ STAGE: 'production' }, { folder })).toThrow(
    /production\.env: MEMORY is not a setting$/,
  );
});

it('fills in example settings only on request, and reports it', () => {
  expect(deploymentEnvironment({}, { folder })).toEqual({});
  const reported: string[] = [];
  const environment = deploymentEnvironment(
    {},
    { folder, examples: true, warn: (line) => reported.push(line) },
  );
  expect(deploymentSettings(environment).stage).toBe('development');
  expect(reported).toHaveLength(3);
  expect(reported[0]).toBe('STAGE is not set: the template is made for an example, development');
});

it('refuses a stage that is a path', () => {
  expect(deploymentEnvironment({ STAGE: '../staging' }, { folder, warn })).toEqual({ STAGE: '../staging' });
});
