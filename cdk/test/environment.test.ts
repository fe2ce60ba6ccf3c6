import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { deploymentEnvironment } from '../environment.ts';
import { deploymentSettings } from '../settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'order-api-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));
const tell = () => {};

it("adds the stage's file, over which the environment wins", () => {
  writeFileSync(join(folder, 'staging.env'), 'AWS_REGION=us-east-2\nDEPLOY_MEMORY_MB=512\n');
  expect(deploymentEnvironment({ STAGE: 'staging', DEPLOY_MEMORY_MB: '256' }, { folder })).toEqual({
    STAGE: 'staging',
    AWS_REGION: 'us-east-2',
    DEPLOY_MEMORY_MB: '256',
  });
});

it('counts an empty variable as not set, as an unset variable of GitHub arrives', () => {
  writeFileSync(join(folder, 'production.env'), 'DEPLOY_ALARM_EMAIL=on-call@shop.example\n');
  expect(deploymentEnvironment({ STAGE: 'production', DEPLOY_ALARM_EMAIL: '' }, { folder })).toEqual({
    STAGE: 'production',
    DEPLOY_ALARM_EMAIL: 'on-call@shop.example',
  });
});

it('refuses a line of the file that sets nothing', () => {
  writeFileSync(
    join(folder, 'production.env'),
    'AWS_REGION=eu-central-1\nDEPLOY_ALARM_EMAIL you@shop.example\n',
  );
  expect(() => deploymentEnvironment({ STAGE: 'production' }, { folder })).toThrow(
    /production\.env, line 2: it must be NAME=value$/,
  );
});

it('refuses a setting of the file that does not exist', () => {
  writeFileSync(join(folder, 'production.env'), 'MEMORY=512\n');
  expect(() => deploymentEnvironment({ STAGE: 'production' }, { folder })).toThrow(
    /production\.env: MEMORY is not a setting$/,
  );
});

it('fills in examples only where they are asked for, and says so', () => {
  expect(deploymentEnvironment({}, { folder })).toEqual({});
  const told: string[] = [];
  const environment = deploymentEnvironment({}, { folder, examples: true, tell: (line) => told.push(line) });
  expect(deploymentSettings(environment).stage).toBe('development');
  expect(told).toHaveLength(3);
  expect(told[0]).toBe('STAGE is not set: the template is made for an example, development');
});

it('a stage is no path', () => {
  expect(deploymentEnvironment({ STAGE: '../staging' }, { folder, tell })).toEqual({ STAGE: '../staging' });
});
