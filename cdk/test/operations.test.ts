import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operationsOf } from '../../src/gateway/contract.ts';
import { embeddedMetrics } from '../../src/http/metrics.ts';
import { names } from '../../src/service.ts';
import { contractDocument, synthesise } from './stack.ts';

const RUNBOOK = 'https://git.example/order-api/docs/runbook.md';
const stack = synthesise({
  environment: { DEPLOY_RUNBOOK_URL: RUNBOOK, DEPLOY_ALARM_EMAIL: 'on-call@shop.example' },
});
const alarms = stack.all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const sections = Array.from(
  readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8').matchAll(/^## ([a-z-]+)$/gm),
  ([, title]) => title,
);
const sectionOf = ({ AlarmDescription }: { AlarmDescription: string }) =>
  AlarmDescription.split(`Runbook: ${RUNBOOK}#`)[1];

it('every alarm links to a section of the runbook, and every section is of an alarm', () => {
  expect([...new Set(alarms.map(sectionOf))].sort()).toEqual([...sections].sort());
});

it('every alarm tells the topic when it begins and when it ends, and is silent without traffic', () => {
  const topic = { Ref: expect.stringContaining('Topic') };
  for (const alarm of alarms) {
    expect(alarm).toMatchObject({
      AlarmActions: [topic],
      OKActions: [topic],
      TreatMissingData: 'notBreaching',
    });
    expect(alarm.AlarmName).toMatch(/^order-api-production-/);
  }
  stack.template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'on-call@shop.example',
  });
});

it('the topic lets alarms of this account in, and nothing unencrypted', () => {
  const statements = stack.one('AWS::SNS::TopicPolicy').Properties.PolicyDocument.Statement;
  expect(statements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    ]),
  );
});

it('every operation has an alarm of its own', () => {
  const watched = alarms.filter((alarm) => sectionOf(alarm) === 'operation-errors');
  expect(watched.map(({ Dimensions }) => Dimensions)).toEqual(
    operationsOf(contractDocument()).map(({ operation }) => [
      { Name: 'Operation', Value: operation.operationId },
    ]),
  );
});

it('the dashboard shows traffic, latency, errors by code, cold starts, the Data API, and who was turned away', () => {
  const body = JSON.stringify(stack.one('AWS::CloudWatch::Dashboard').Properties.DashboardBody);
  for (const shown of [
    'Requests',
    'p50',
    'p99',
    'GROUP BY Code',
    'ColdStart',
    'DataApiCalls',
    'DataApiRetries',
    'Gateway429',
    'Throttles',
  ])
    expect(body).toContain(shown);
});

it('every metric that is watched is one that the function writes, by the same dimensions', () => {
  const line = {
    time: '2026-11-24T00:00:00.000Z',
    level: 'error',
    requestId: 'r',
    operationId: 'getOrder',
  } as const;
  const failed = { ...line, status: 503, ms: 9, code: 'service_unavailable', dataApiCalls: 1, retries: 0 };
  const written = embeddedMetrics({ namespace: names.metrics })(failed)._aws.CloudWatchMetrics.flatMap(
    ({ Namespace, Dimensions, Metrics }) =>
      Dimensions.flatMap((names) => Metrics.map(({ Name }) => `${Namespace} ${names.toSorted()} ${Name}`)),
  );
  const body = JSON.stringify(stack.all('AWS::CloudWatch::Dashboard'));
  const expressions = `${body} ${JSON.stringify(alarms)}`.replaceAll(/\\+"/g, '"');
  const watched = [
    ...expressions.matchAll(/SEARCH\('\{(?<space>\w+),(?<names>\w+)\} MetricName="(?<metric>\w+)"/g),
    ...expressions.matchAll(/SELECT SUM\((?<metric>\w+)\) FROM SCHEMA\((?<space>\w+), (?<names>[\w, ]+)\)/g),
  ].map(
    ({ groups: { space, names = '', metric } = {} }) => `${space} ${names.split(', ').toSorted()} ${metric}`,
  );
  const alarmed = alarms
    .filter(({ Namespace }) => Namespace === 'OrderApi')
    .map(({ MetricName }) => `OrderApi Operation ${MetricName}`);
  expect(watched.length).toBeGreaterThan(6);
  expect(alarmed.length).toBeGreaterThan(0);
  for (const metric of [...watched, ...alarmed]) expect(written).toContain(metric);
});
