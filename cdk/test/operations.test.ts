import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operationsOf } from '../../src/gateway/contract.ts';
import { embeddedMetrics } from '../../src/http/metrics.ts';
import { contractDocument, synthesise } from './stack.ts';

const RUNBOOK = 'https://git.example/order-api/docs/runbook.md';
const stack = synthesise({
  environment: { DEPLOY_RUNBOOK_URL: RUNBOOK, DEPLOY_ALARM_EMAIL: 'on-call@shop.example' },
});
const alarms = stack.all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const [, ofAlarms = ''] = /^## Alarms$(.*?)^## /ms.exec(runbook) ?? [];
const sections = Array.from(ofAlarms.matchAll(/^### (.+)$/gm), ([, title]) => title);
const sectionOf = ({ AlarmDescription }: { AlarmDescription: string }) =>
  AlarmDescription.split(`Runbook: ${RUNBOOK}#`)[1];

it('every alarm links to a section of the runbook, and every section has an alarm', () => {
  const watching = synthesise({
    environment: {
      DEPLOY_RUNBOOK_URL: RUNBOOK,
      DEPLOY_WATCH_HEALTH: 'true',
      DEPLOY_QUEUE_AGE_MINUTES: '30',
    },
  });
  const all = watching.all('AWS::CloudWatch::Alarm').map(({ Properties }) => sectionOf(Properties));
  expect([...new Set(all)].sort()).toEqual([...sections].sort());
});

it('every alarm notifies the topic when it is raised and cleared, and is not raised without traffic', () => {
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

it('the topic accepts alarms of this account, and nothing unencrypted', () => {
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

it('every operation has its own alarm', () => {
  const watched = alarms.filter((alarm) => sectionOf(alarm) === 'operation-errors');
  expect(watched.map(({ Dimensions }) => Dimensions)).toEqual(
    operationsOf(contractDocument()).map(({ operation }) => [
      { Name: 'Operation', Value: operation.operationId },
    ]),
  );
});

it('the dashboard shows traffic, latency, errors by code, cold starts, the Data API, and refused requests', () => {
  const body = JSON.stringify(stack.one('AWS::CloudWatch::Dashboard').Properties.DashboardBody);
  for (const shown of [
    'Requests',
    'p50',
    'p99',
    'Code',
    'ColdStart',
    'DataApiCalls',
    'DataApiRetries',
    'Gateway429',
    'Throttles',
  ])
    expect(body).toContain(shown);
});

it('every metric of an alarm or graph is written by the function with the same dimensions and namespace', () => {
  const namespace = 'order-api-production';
  const line = {
    time: '2026-11-24T00:00:00.000Z',
    level: 'error',
    requestId: 'r',
    operationId: 'getOrder',
  } as const;
  const failed = { ...line, status: 503, ms: 9, code: 'service_unavailable', dataApiCalls: 1, retries: 0 };
  const written = embeddedMetrics({ namespace, version: 'abc' })(failed)._aws.CloudWatchMetrics.flatMap(
    ({ Namespace, Dimensions, Metrics }) =>
      Dimensions.flatMap((names) => Metrics.map(({ Name }) => `${Namespace} ${names.join()} ${Name}`)),
  );
  const body = dashboardBody();
  const searched = [
    ...body.matchAll(/SEARCH\('\{"(?<space>[\w-]+)",(?<names>\w+)\} MetricName="(?<metric>\w+)"/g),
  ].map(({ groups: { space, names, metric } = {} }) => `${space} ${names} ${metric}`);
  const shown = [...body.matchAll(/\["(?<space>order-api-[\w-]+)","(?<metric>(?!Gateway)\w+)",\{/g)].map(
    ({ groups: { space, metric } = {} }) => `${space}  ${metric}`,
  );
  const alarmed = alarms
    .flatMap((alarm) => [
      alarm,
      ...(alarm.Metrics ?? []).map(
        ({ MetricStat }: { MetricStat?: { Metric: object } }) => MetricStat?.Metric ?? {},
      ),
    ])
    .filter(({ Namespace, MetricName }) => Namespace === namespace && !/^Gateway/.test(MetricName))
    .map(
      ({ MetricName, Dimensions = [] }) =>
        `${namespace} ${Dimensions.map(({ Name }: { Name: string }) => Name).join()} ${MetricName}`,
    );
  expect(searched).toHaveLength(5);
  expect(shown).toHaveLength(3);
  expect(alarmed.length).toBeGreaterThan(operationsOf(contractDocument()).length);
  for (const metric of [...searched, ...shown, ...alarmed]) expect(written).toContain(metric);
});

it('health is requested from outside only if a setting says so; then missing data raise an alarm', () => {
  const watching = synthesise({ environment: { DEPLOY_WATCH_HEALTH: 'true' } });
  const [alarm] = watching
    .all('AWS::CloudWatch::Alarm')
    .filter(({ Properties }) => Properties.AlarmName === 'order-api-production-health');
  expect(alarm?.Properties).toMatchObject({ TreatMissingData: 'breaching', MetricName: 'Errors' });
  watching.template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)' });
  expect(stack.all('AWS::Events::Rule')).toEqual([]);
});

it('queue age is measured, shown and alarmed where a setting gives a limit', () => {
  const watching = synthesise({ environment: { DEPLOY_QUEUE_AGE_MINUTES: '30' } });
  const queueAlarms = watching
    .all('AWS::CloudWatch::Alarm')
    .map(({ Properties }) => Properties)
    .filter((alarm) => alarm.AlarmName.startsWith('order-api-production-queue-age-'));
  expect(
    queueAlarms.map(({ Dimensions, MetricName, Namespace, Threshold, Statistic }) => [
      ...Dimensions,
      MetricName,
      Namespace,
      Threshold,
      Statistic,
    ]),
  ).toEqual(
    ['pending', 'confirmed'].map((Value) => [
      { Name: 'Status', Value },
      'OldestWaiting',
      'order-api-production',
      1_800,
      'Maximum',
    ]),
  );
  expect(watching.one('AWS::Events::Rule').Properties).toMatchObject({
    ScheduleExpression: 'rate(5 minutes)',
    Targets: [
      {
        Arn: { Ref: expect.stringContaining('Live') },
        Input: '{"task":"oldest-waiting"}',
        RetryPolicy: { MaximumRetryAttempts: 0 },
      },
    ],
  });
  expect(JSON.stringify(watching.one('AWS::CloudWatch::Dashboard'))).toContain('Oldest waiting');
  expect(JSON.stringify(stack.one('AWS::CloudWatch::Dashboard'))).not.toContain('Oldest waiting');
});

/** The dashboard's body as one text, with an ellipsis for each reference. */
function dashboardBody(): string {
  const { DashboardBody } = stack.one('AWS::CloudWatch::Dashboard').Properties;
  return DashboardBody['Fn::Join'][1]
    .map((part: unknown) => (typeof part === 'string' ? part : '…'))
    .join('')
    .replaceAll('\\"', '"');
}
