import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operationsOf } from '../../src/gateway/contract.ts';
import { embeddedMetrics, startMetrics } from '../../src/http/metrics.ts';
import { costAtRest } from '../cost-at-rest.ts';
import { contractDocument, synthesise } from './stack.ts';

/** US dollars a month for a custom metric in CloudWatch. */
const METRIC = 0.3;
const stack = synthesise();
const document = contractDocument();
const operationIds = operationsOf(document).map(({ operation }) => operation.operationId);
const { enum: codes } = (document.components as unknown as { schemas: { ProblemCode: { enum: string[] } } })
  .schemas.ProblemCode;
const text = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

it('docs/deploy.md states the cost at rest of the alarms and the secret', () => {
  const alarms = restingCost('AWS::CloudWatch::Alarm');
  const secrets = stack.all('AWS::SecretsManager::Secret');
  expect(secrets).toHaveLength(1);
  const of = documented(
    /(?<least>\d+)–(?<most>\d+) \| a secret \(0\.40\), and alarms .*?: (?<service>\d+) of the service, 1 of each/,
  );
  // Each metric costs 0.10.
  expect(of['service']).toBe(Math.round(alarms * 10) - operationIds.length);
  const sum = alarms + restingCost('AWS::SecretsManager::Secret');
  expect(sum).toBeGreaterThanOrEqual(Number(of['least']));
  expect(sum).toBeLessThanOrEqual(Number(of['most']));
});

it('docs/deploy.md states the cost of the clients with client credentials', () => {
  const clients = stack
    .all('AWS::Cognito::UserPoolClient')
    .filter(({ Properties }) => Properties.AllowedOAuthFlows.includes('client_credentials')).length;
  expect(documented(/\| (?<sum>\d+) \| (?<clients>\d+) clients/)).toEqual({
    sum: restingCost('AWS::Cognito::UserPoolClient'),
    clients,
  });
});

it('docs/deploy.md states how many metrics the function can write, and their cost', () => {
  const filters = stack
    .all('AWS::Logs::MetricFilter')
    .flatMap(({ Properties }) =>
      Properties.MetricTransformations.map((one: { MetricName: string }) => one.MetricName),
    );
  const metrics = new Set([...filters, ...metricsOfTheFunction()]).size;
  const of = documented(
    /up to (?<most>\d+) \| metrics at 0\.30 each,.*?: (?<service>\d+) of the service, 3 of each operation, 1 of each problem code/,
  );
  expect(of['service']).toBe(metrics - 3 * operationIds.length - codes.length);
  expect(metrics * METRIC).toBeLessThanOrEqual(Number(of['most']));
});

/** The numbers in the named groups of a pattern in docs/deploy.md. */
function documented(pattern: RegExp): Record<string, number> {
  const { groups = {} } = pattern.exec(text) ?? {};
  return Object.fromEntries(Object.entries(groups).map(([name, digits]) => [name, Number(digits)]));
}

function restingCost(type: string): number {
  return stack.all(type).reduce((sum, resource) => sum + costAtRest(resource), 0);
}

/** The metrics with their dimension values that one version writes when every operation and every code occurs. */
function metricsOfTheFunction(): Set<string> {
  const names = { namespace: 'order-api-production', version: 'abc' };
  const time = '2026-11-24T00:00:00.000Z';
  const request = embeddedMetrics(names);
  const start = startMetrics(names);
  const line = {
    time,
    level: 'error',
    requestId: 'r',
    status: 503,
    ms: 9,
    dataApiCalls: 1,
    retries: 0,
  } as const;
  // Requests outside the contract are counted too: the documentation, an unknown path.
  const operations = [...operationIds, 'none'];
  const written = [
    ...operations.flatMap((operationId) => codes.map((code) => request({ ...line, operationId, code }))),
    ...(['accepted', 'rejected', 'missing'] as const).map((codeCache) =>
      start({ time, level: 'info', codeCache }),
    ),
  ];
  return new Set(
    written.flatMap((values) =>
      values._aws.CloudWatchMetrics.flatMap(({ Dimensions, Metrics }) =>
        Dimensions.flatMap((dimensions) =>
          Metrics.map(({ Name }) => [Name, ...dimensions.map((dimension) => values[dimension])].join(' ')),
        ),
      ),
    ),
  );
}
